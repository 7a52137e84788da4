package org.outcomes.reference.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource({
        "E08000018, false",
        "E92000001, false",
        "W06000001, false",
        "statistical-neighbours:E08000018, true",
        "similar-areas:E08000018, true",
    })
    void namesAPlaceOrAGroupOfPlaces(String code, boolean group) {
        AreaCode area = AreaCode.of(code);

        assertThat(area.isGroup()).isEqualTo(group);
        assertThat(area).hasToString(code);
        assertThat(AreaCode.tryOf(code)).contains(area);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "E0800001",
                "E080000181",
                "e08000018",
                "08000018",
                "E08000018 ",
                ":E08000018",
                "neighbours:",
                "Neighbours:E08000018",
                "a b:E08000018",
                "a:b:E08000018",
                "-a:E08000018"
            })
    void refusesAnythingElseQuotingIt(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCode.of(code))
                .withMessageStartingWith("\"" + code + "\" is not an area code");
        assertThat(AreaCode.tryOf(code)).isEmpty();
    }

    @Test
    void isOrderedByItsText() {
        assertThat(AreaCode.of("E08000018")).isLessThan(AreaCode.of("E12000003"));
    }
}
