package org.outcomes.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

    private static final String QUESTION = "/v1/observations|Public[]|{}";
    private static final String NOT_OURS = "The cursor is not one that was given out here.";

    private final Cursors cursors = new Cursors(new ObjectMapper(), "a key");

    @Test
    void givesTheKeyBackThatItWasMadeOf() {
        List<String> key = List.of("2009-12-16", "", "E08000018", "sex=boys;age=\"5\"", "é 😀\n");
        assertThat(cursors.read(QUESTION, cursors.write(QUESTION, key))).isEqualTo(key);
        assertThat(cursors.read(QUESTION, cursors.write(QUESTION, List.of()))).isEmpty();
    }

    @Test
    void canStandInAnAddress() {
        assertThat(cursors.write(QUESTION, List.of("é 😀", "??>>~~"))).matches("[A-Za-z0-9_.-]+");
    }

    @Test
    void refusesEveryChangedCharacter() {
        String cursor = cursors.write(QUESTION, List.of("2009-12-16", "a"));
        for (int place = 0; place < cursor.length(); place++) {
            for (char other : List.of('A', 'B', 'z', '0', '_', '-', '.', '=', ' ')) {
                if (cursor.charAt(place) != other) {
                    String changed =
                            cursor.substring(0, place) + other + cursor.substring(place + 1);
                    assertThatThrownBy(() -> cursors.read(QUESTION, changed))
                            .as("%s at %d", other, place)
                            .hasMessage(NOT_OURS);
                }
            }
        }
    }

    @Test
    void refusesEveryCursorThatIsCutOrLengthened() {
        String cursor = cursors.write(QUESTION, List.of("a"));
        for (int length = 0; length < cursor.length(); length++) {
            String cut = cursor.substring(0, length);
            assertThatThrownBy(() -> cursors.read(QUESTION, cut)).hasMessage(NOT_OURS);
        }
        assertThatThrownBy(() -> cursors.read(QUESTION, cursor + "A")).hasMessage(NOT_OURS);
        assertThatThrownBy(() -> cursors.read(QUESTION, cursor + "=")).hasMessage(NOT_OURS);
        assertThatThrownBy(() -> cursors.read(QUESTION, cursor + ".A")).hasMessage(NOT_OURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "zz.zz", "%", "e30.e30", "bnVsbA.bnVsbA", "not a cursor"})
    void refusesWhatNobodyGaveOut(String cursor) {
        assertThatThrownBy(() -> cursors.read(QUESTION, cursor)).hasMessage(NOT_OURS);
    }

    @Test
    void refusesACursorOfAnotherKey() {
        String foreign =
                new Cursors(new ObjectMapper(), "another key").write(QUESTION, List.of("a"));
        assertThatThrownBy(() -> cursors.read(QUESTION, foreign)).hasMessage(NOT_OURS);
    }

    @Test
    void refusesACursorOfAnotherQuestion() {
        String other = cursors.write("/v1/targets|Public[]|{}", List.of("a"));
        assertThatThrownBy(() -> cursors.read(QUESTION, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The cursor belongs to another question");
    }
}
