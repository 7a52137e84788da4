package org.outcomes.reference.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodKindCodeTest {

    @ParameterizedTest
    @CsvSource({
        "CY, CY, false",
        "FY, FY, false",
        "AY, AY, false",
        "FYQ, FYQ, false",
        "M, M, false",
        "D, D, false",
        "CY-span, CY, true",
        "M-span, M, true",
        "FYQ-span, FYQ, true",
    })
    void readsItsCodeAndPrintsItBack(String code, PeriodKind kind, boolean span) {
        PeriodKindCode read = PeriodKindCode.of(code);

        assertThat(read).isEqualTo(new PeriodKindCode(kind, span)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fy", "year", "-span", "M-SPAN", "M-span-span", "M span", "CY2007"})
    void refusesAnythingElseQuotingIt(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodKindCode.of(code))
                .withMessageStartingWith("\"" + code + "\" is not a kind of period");
        assertThat(PeriodKindCode.tryOf(code)).isEmpty();
    }
}
