package org.outcomes.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"8e03978e-40d5\"|8e03978e-40d5",
                "8e03978e-40d5|8e03978e-40d5",
                "\"a key, with signs!\"|a key, with signs!",
                "\"a \\\"key\\\" \\\\\"|a \"key\" \\",
                "a/b.c~d_e:f+g=|a/b.c~d_e:f+g=",
            })
    void readsATextInQuotationMarksOrAPlainOne(String header, String value) {
        assertThat(IdempotencyKey.parse(header).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\"\"", "\"a", "a\"", "a b", "a, b", "\"é\"", "\"a\\b\"", "\"a\"b"})
    void refusesWhatIsNeither(String header) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdempotencyKey.parse(header))
                .withMessageContaining("1 to 255 characters");
    }

    @Test
    void takes255CharactersAndNoMore() {
        String longest = "x".repeat(255);
        assertThat(IdempotencyKey.parse(longest))
                .isEqualTo(IdempotencyKey.parse('"' + longest + '"'));
        assertThatIllegalArgumentException().isThrownBy(() -> IdempotencyKey.parse(longest + "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdempotencyKey.parse("\"x" + longest + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a \"b\" \\ c"})
    void isReadBackFromWhatItIsWrittenAs(String value) {
        IdempotencyKey key = new IdempotencyKey(value);
        assertThat(IdempotencyKey.parse(key.header())).isEqualTo(key);
    }
}
