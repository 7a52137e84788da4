package org.outcomes.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "ecm-2004", "achieving-economic-well-being"})
    void takesLowerCaseWordsJoinedByHyphens(String code) {
        assertThat(WrittenCode.parse(code)).isEqualTo(code);
        assertThat(WrittenCode.isOne(code)).isTrue();
    }

    @Test
    void takesNoMoreThanTwoHundredCharacters() {
        assertThat(WrittenCode.parse("a".repeat(200))).hasSize(200);
        assertThat(WrittenCode.isOne("a".repeat(201))).isFalse();
        assertThatThrownBy(() -> WrittenCode.parse("a".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A code has at most 200 characters.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "ecm-",
                "-ecm",
                "ecm--2004",
                "ECM-2004",
                "ecm 2004",
                "ecm_2004",
                "é",
                "a\n",
                "a/b"
            })
    void refusesAnythingElseAndQuotesIt(String text) {
        assertThatThrownBy(() -> WrittenCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + text + "' is not a code");
        assertThat(WrittenCode.isOne(text)).isFalse();
    }
}
