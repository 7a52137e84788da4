package org.outcomes.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {

    @ParameterizedTest(name = "{index}")
    @CsvSource({
        "'',''",
        "abc,abc",
        "abcd,abcd",
        "abcde,abcd…",
        "ab😀,ab😀",
        "abc😀,abc…",
        "abcd😀,abcd…",
    })
    void cutsAfterFourWholeCharacters(String text, String quote) {
        assertThat(Quote.of(text, 4)).isEqualTo(quote);
    }

    @ParameterizedTest(name = "{index}")
    @CsvSource({"0", "1", "2", "3", "4"})
    void neverLeavesHalfACharacter(int most) {
        String quote = Quote.of("\ud83d\ud83d\ude00\ude00x", Math.max(most, 1));
        assertThat(Quote.isWhole(quote)).isTrue();
    }

    @ParameterizedTest(name = "{index}")
    @CsvSource({"'\ud83d'", "'\ude00'", "'\uffff'"})
    void replacesWhatCannotBeShown(String text) {
        assertThat(Quote.of("a" + text + "b", 10)).isEqualTo("a\ufffdb");
    }
}
