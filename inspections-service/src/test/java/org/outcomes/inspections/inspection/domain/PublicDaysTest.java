package org.outcomes.inspections.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.inspections.inspection.domain.Inspection.EvidencePeriod;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.inspection.InspectionMethod;

/** From which day a record is public: rules.md, "Days and publicity". */
class PublicDaysTest {

    // publishedOn, knownOn, the source's day, and the day that follows
    @ParameterizedTest
    @CsvSource({
        "2006-10-10, , 2006-10-10, 2006-10-10",
        "2006-10-10, , 2010-01-01, 2006-10-10",
        "2011-11, , 2013-01-31, 2011-11-30",
        "2009, , 2009-12-16, 2009-12-31",
        "2009, 2009-12-16, 2009-12-16, 2009-12-16",
        ", 2009-12-16, 2010-08-27, 2009-12-16",
        ", , 2010-08-27, 2010-08-27",
        "2012-02, , 2013-01-31, 2012-02-29"
    })
    void ofAnInspection(String publishedOn, LocalDate knownOn, LocalDate source, LocalDate day) {
        assertThat(inspection(publishedOn, knownOn).publicFrom(source)).isEqualTo(day);
    }

    // on, the day of the recommendation, and the day that follows
    @ParameterizedTest
    @CsvSource({
        "2009-12-16, 2008-12-17, 2009-12-16",
        "2009-12, 2008-12-17, 2009-12-31",
        "2008-12-17, 2008-12-17, 2008-12-17",
        "2008-12-16, 2008-12-17, 2008-12-17",
        "2007, 2008-12-17, 2008-12-17"
    })
    void ofAResponse(String on, LocalDate recommendation, LocalDate day) {
        Response response =
                new Response(PartialDate.parse(on), Optional.empty(), "Done.", "a-source", "p 1");

        assertThat(response.publicFrom(recommendation)).isEqualTo(day);
    }

    // issuedOn, knownOn, the source's day, the day of the inspection, and the day that follows
    @ParameterizedTest
    @CsvSource({
        "2009-12, 2009-12-16, 2009-12-16, 2009-12-16, 2009-12-16",
        "2009-12, , 2009-12-16, 2009-12-16, 2009-12-31",
        ", , 2010-08-27, 2009-12-16, 2010-08-27",
        "2009-12-01, , 2009-12-16, 2009-12-16, 2009-12-16",
        "2009-12-20, , 2009-12-16, 2009-12-16, 2009-12-20"
    })
    void ofAnIntervention(
            String issuedOn,
            LocalDate knownOn,
            LocalDate source,
            LocalDate inspection,
            LocalDate day) {
        Intervention intervention =
                new Intervention(
                        "i-1",
                        "Notice",
                        Optional.ofNullable(issuedOn).map(PartialDate::parse),
                        Optional.ofNullable(knownOn).map(known -> new KnownDay(known, "a-source")),
                        Optional.empty(),
                        "The department",
                        "Slow.",
                        "a-source",
                        "p 1");

        assertThat(intervention.publicFrom(source, inspection)).isEqualTo(day);
    }

    @Test
    void refusesEvidenceThatEndsBeforeItBegins() {
        assertThatThrownBy(() ->
                        new EvidencePeriod(PartialDate.parse("2009"), PartialDate.parse("2008-12")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2008-12");
    }

    @Test
    void takesEvidenceOfOneDayOrOfOneYear() {
        assertThat(new EvidencePeriod(PartialDate.parse("2009"), PartialDate.parse("2009")).to())
                .isEqualTo(PartialDate.parse("2009"));
    }

    private static Inspection inspection(String publishedOn, LocalDate knownOn) {
        return new Inspection(
                "test-2010",
                "a-framework",
                AreaCode.of("E08000018"),
                "A test",
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(publishedOn).map(PartialDate::parse),
                Optional.ofNullable(knownOn).map(day -> new KnownDay(day, "a-source")),
                InspectionMethod.INSPECTION,
                Optional.empty(),
                Optional.empty(),
                "a-source");
    }
}
