package org.outcomes.reference.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreakdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sex=boys",
                "cohort=looked-after",
                "age=0-5",
                "standard=10-days",
                "award=sportsmark-or-activemark;setting=special-schools",
                // Printed in this order, which is kept.
                "programme=rotherham-ready;length=6-hours",
            })
    void readsItsTextAndPrintsItBack(String text) {
        assertThat(Breakdown.parse(text)).hasToString(text);
        assertThat(Breakdown.tryParse(text)).contains(new Breakdown(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'sex' | \"sex\" is not a dimension and a value such as sex=boys",
                "'sex=' | \"sex=\" is not a dimension and a value such as sex=boys",
                "'=boys' | \"=boys\" is not a dimension and a value such as sex=boys",
                "'sex=boys;' | \"\" is not a dimension and a value such as sex=boys",
                "';sex=boys' | \"\" is not a dimension and a value such as sex=boys",
                "'sex=boys;;age=0-5' | \"\" is not a dimension and a value such as sex=boys",
                "'sex=boys; age=0-5' | \" age=0-5\" is not a dimension and a value",
                "'sex=boys=girls' | \"sex=boys=girls\" is not a dimension and a value",
                "'Sex=boys' | \"Sex=boys\" is not a dimension and a value such as sex=boys",
                "'sex=young boys' | \"sex=young boys\" is not a dimension and a value",
                "'sex=-boys' | \"sex=-boys\" is not a dimension and a value such as sex=boys",
                "'*' | \"*\" is not a dimension and a value such as sex=boys",
                "' ' | \" \" is not a dimension and a value such as sex=boys",
                "'sex=boys;sex=girls' | dimension \"sex\" stands twice",
            })
    void refusesWhatIsMalformedAndSaysWhy(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakdown.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not a breakdown: " + reason);
        assertThat(Breakdown.tryParse(text)).isEmpty();
    }

    @Test
    void isOrderedByItsTextWithTheWholeFirst() {
        List<Breakdown> ordered =
                Stream.of("sex=girls", "age=0-5", "", "sex=boys")
                        .map(Breakdown::parse)
                        .sorted()
                        .toList();

        assertThat(ordered)
                .extracting(Breakdown::text)
                .containsExactly("", "age=0-5", "sex=boys", "sex=girls");
        assertThat(ordered)
                .extracting(Breakdown::isWhole)
                .containsExactly(true, false, false, false);
    }
}
