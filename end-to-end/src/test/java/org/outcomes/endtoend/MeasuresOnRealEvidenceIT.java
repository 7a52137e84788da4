package org.outcomes.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Value, against target and direction of sixty measures, worked out from the rows that the last
 * column of {@code facts/measures.csv} names.
 */
@ExtendWith(SuiteUnderTest.class)
class MeasuresOnRealEvidenceIT {

    @ParameterizedTest(name = "{2} [{3}] on {0}")
    @CsvFileSource(resources = "/facts/measures.csv", numLinesToSkip = 1, maxCharsPerColumn = 2000)
    void isShownAsWorkedOutByHand(ArgumentsAccessor fact) {
        JsonPath view = View.of(fact.getString(1), fact.getString(0));
        Map<String, Object> entry = View.measure(view, fact.getString(2), text(fact, 3));

        assertThat(inner(entry, "value")).containsEntry("period", fact.getString(4));
        assertThat(number(inner(entry, "value").get("value")))
                .isEqualByComparingTo(fact.getString(5));
        assertThat(entry).containsEntry("againstTarget", fact.getString(6));
        checkTarget(entry, text(fact, 7));
        checkDirection(inner(entry, "direction"), fact);
    }

    private static void checkTarget(Map<String, Object> entry, String expected) {
        if (expected.isEmpty()) {
            assertThat(entry.get("target")).isNull();
        } else {
            assertThat(number(inner(entry, "target").get("value"))).isEqualByComparingTo(expected);
        }
    }

    private static void checkDirection(Map<String, Object> direction, ArgumentsAccessor fact) {
        assertThat(direction).containsEntry("value", fact.getString(8));
        if (text(fact, 9).isEmpty()) {
            assertThat(direction.get("basis")).isNull();
        } else {
            assertThat(inner(direction, "basis"))
                    .containsEntry("kind", fact.getString(9))
                    .containsEntry("period", fact.getString(10));
            assertThat(number(direction.get("change"))).isEqualByComparingTo(fact.getString(11));
        }
    }

    // Whole numbers come out of a JsonPath as Integer.
    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private static String text(ArgumentsAccessor fact, int column) {
        String value = fact.getString(column);
        return value == null ? "" : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> entry, String field) {
        return (Map<String, Object>) entry.get(field);
    }
}
