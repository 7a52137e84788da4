package org.outcomes.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @Test
    void readsADay() {
        assertThat(WrittenDay.parse("2009-12-16")).isEqualTo(LocalDate.of(2009, 12, 16));
        assertThat(WrittenDay.parse("2008-02-29")).isEqualTo(LocalDate.of(2008, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2009",
                "2009-12",
                "2009-1-6",
                "09-12-16",
                "16/12/2009",
                "2009-12-16 ",
                "2009-12-16T00:00",
                "+2009-12-16",
                "-2009-12-16",
                "12009-12-16",
                "٢٠٠٩-١٢-١٦",
                "today"
            })
    void refusesAnyOtherFormAndQuotesIt(String text) {
        assertThatThrownBy(() -> WrittenDay.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a day written YYYY-MM-DD.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009-02-29",
                "2009-02-30",
                "2009-04-31",
                "2009-13-01",
                "2009-00-10",
                "2009-01-00"
            })
    void refusesADayThatIsNotInTheCalendar(String text) {
        assertThatThrownBy(() -> WrittenDay.parse(text))
                .hasMessage("'" + text + "' is not a day of the calendar.");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31,false", "1900-01-01,true", "2199-12-31,true", "2200-01-01,false"})
    void takesTheYears1900To2199(String text, boolean taken) {
        if (taken) {
            assertThat(WrittenDay.parse(text)).hasToString(text);
        } else {
            assertThatThrownBy(() -> WrittenDay.parse(text))
                    .hasMessage("'" + text + "' is not a day from 1900-01-01 to 2199-12-31.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31"})
    void refusesYearsThatNobodyMeans(String text) {
        assertThatThrownBy(() -> WrittenDay.parse(text)).hasMessageContaining("1900-01-01");
    }
}
