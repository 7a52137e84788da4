package org.outcomes.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {"", "plain", "tab\tline\n\r\\", "é – “quoted” 😀", "\u0001\u007f\ufeff"})
    void takesEveryWholeCharacterButNul(String text) {
        assertThat(StorableText.refusal(text)).isEmpty();
    }

    @Test
    void refusesNulByName() {
        assertThat(StorableText.refusal("a\0b"))
                .contains("The text has the character NUL (U+0000), which cannot be stored.");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"\ud83d", "a\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00"})
    void refusesHalfACharacter(String text) {
        assertThat(StorableText.refusal(text))
                .contains("The text has half a character (an unpaired surrogate).");
    }

    @Test
    void refusesWhatWasNoUtf8() {
        assertThat(StorableText.refusal("caf" + Utf8Text.WRONG_BYTES))
                .contains("The text is not UTF-8.");
    }
}
