package org.outcomes.reference.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2009,       2009-01-01, 2009-12-31, false",
        "2009-12,    2009-12-01, 2009-12-31, false",
        "2008-02,    2008-02-01, 2008-02-29, false",
        "2009-12-16, 2009-12-16, 2009-12-16, true",
        "2008-02-29, 2008-02-29, 2008-02-29, true",
    })
    void countsAsItsLastDay(String text, LocalDate first, LocalDate last, boolean whole) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date.isWhole()).isEqualTo(whole);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "09",
                "20091",
                "2009-",
                "2009-13",
                "2009-1",
                "2009-02-30",
                "2009-02-29",
                "2009-12-16T00:00",
                "16.12.2009",
                "FY2009-10",
                "-2009",
                "٢٠٠٩"
            })
    void refusesWhatIsNoDateQuotingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not a date");
        assertThat(PartialDate.tryParse(text)).isEmpty();
    }

    @Test
    void refusesDaysThatItsTextDoesNotMean() {
        LocalDate day = LocalDate.of(2009, 12, 16);

        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate("2009", day, day));
    }
}
