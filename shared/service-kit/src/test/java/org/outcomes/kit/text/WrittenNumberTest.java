package org.outcomes.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0.35", "27.67", "19.50", "007", "999999999999999", "0.0123456789"})
    void keepsTheDigitsThatWerePrinted(String text) {
        assertThat(WrittenNumber.parse(text)).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "27,67",
                "1,234",
                "27.67%",
                "£5",
                "1e3",
                "+5",
                "5.",
                ".5",
                "--5",
                " 5",
                "5 ",
                "NaN",
                "٣",
                "1000000000000000",
                "0.12345678901",
                "12.3.4",
                "1/2",
                "n/a"
            })
    void refusesWhatIsNotAPlainNumber(String text) {
        assertThatThrownBy(() -> WrittenNumber.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + text + "' is not a plain number");
    }

    @ParameterizedTest
    @CsvSource({"27.670,27.670", "1e3,1000", "12e-1,1.2", "0,0", "1e14,100000000000000"})
    void writesANumberWithoutAnExponent(BigDecimal number, String expected) {
        assertThat(WrittenNumber.check(number)).isEqualTo(new BigDecimal(expected));
        assertThat(WrittenNumber.check(number)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e15",
                "1e999999999",
                "1e-11",
                "1e-999999999",
                "1000000000000000",
                "0.12345678901"
            })
    void refusesANumberWithTooManyDigitsWithoutWritingItOut(String number) {
        assertThatThrownBy(() -> WrittenNumber.check(new BigDecimal(number)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A number has at most 15 digits before the point and 10 behind it.");
    }
}
