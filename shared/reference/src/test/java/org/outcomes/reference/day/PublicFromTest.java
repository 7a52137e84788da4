package org.outcomes.reference.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicFromTest {

    @ParameterizedTest
    @CsvSource({
        // caa-2009: publishedOn 2009, knownOn 2009-12-16, in a source of 2009-12-16
        "2009-12-16, 2009,       2009-12-16, 2009-12-16",
        // csa-2011: publishedOn 2011-11, knownOn 2011-11-30, reported by report-card-2012
        "2011-11-30, 2011-11,    2013-01-31, 2011-11-30",
        // unannounced-2009: publishedOn null, knownOn 2009-12-16
        "2009-12-16, '',         2009-12-16, 2009-12-16",
        // jar-2006: publishedOn 2006-10-10, no knownOn
        "'',         2006-10-10, 2006-10-10, 2006-10-10",
        "'',         2011-11,    2013-01-31, 2011-11-30",
        "'',         2011,       2013-01-31, 2011-12-31",
        "'',         '',         2013-01-31, 2013-01-31",
    })
    void isTheDayItWasKnownElseItsOwnElseItsSources(
            String knownOn, String ownDate, LocalDate source, LocalDate publicFrom) {
        Optional<LocalDate> known = PartialDate.tryParse(knownOn).map(PartialDate::lastDay);

        assertThat(PublicFrom.of(known, PartialDate.tryParse(ownDate), source))
                .isEqualTo(publicFrom);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-16, 2009-12-15, 2009-12-16",
        "2009-12-16, 2009-12-16, 2009-12-16",
        "2009-12-16, 2009-12-17, 2009-12-17",
    })
    void isNotBeforeWhatTheRecordAnswers(LocalDate answered, LocalDate own, LocalDate publicFrom) {
        assertThat(PublicFrom.notBefore(answered, own)).isEqualTo(publicFrom);
    }
}
