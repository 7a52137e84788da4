package org.outcomes.reference.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTest {

    // plans.json, cypp-2007: red 1, amber 2, green 3, complete 4; improvement-plan-2009: overdue 1,
    // planned 2, completed 3
    private static final StatusScheme STATUSES =
            new StatusScheme(
                    List.of(
                            value("complete", 4),
                            value("red", 1),
                            value("amber", 2),
                            value("green", 3)));
    private static final StageScheme STAGES =
            new StageScheme(
                    List.of(value("overdue", 1), value("planned", 2), value("completed", 3)));

    @ParameterizedTest
    @CsvSource({
        // H08 is red in both of its strands; H12 amber in one and complete in the other
        "red red,             red",
        "amber complete,      amber",
        "complete amber,      amber",
        "green,               green",
        "complete green red amber, red",
        "'',                  ''",
    })
    void findsTheWorstStatus(String reported, String worst) {
        List<String> statuses = Stream.of(reported.split(" ")).filter(s -> !s.isEmpty()).toList();

        assertThat(STATUSES.worstOf(statuses))
                .isEqualTo(Optional.of(worst).filter(s -> !s.isEmpty()));
    }

    @Test
    void findsTheWorstStageByTheStageScheme() {
        assertThat(STAGES.worstOf(Set.of("completed", "planned"))).contains("planned");
        assertThat(STAGES.worstOf(Set.of("completed", "overdue", "planned"))).contains("overdue");
    }

    @Test
    void keepsItsValuesWorstFirst() {
        assertThat(STATUSES.values())
                .extracting(SchemeValue::value)
                .containsExactly("red", "amber", "green", "complete");
        assertThat(STATUSES.find("amber")).contains(value("amber", 2));
        assertThat(STATUSES.find("overdue")).isEmpty();
    }

    @Test
    void refusesAStatusThatItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STATUSES.worstOf(List.of("red", "overdue")))
                .withMessage(
                        "\"overdue\" is not a value of the plan's scheme: [red, amber, green,"
                                + " complete]");
    }

    @Test
    void refusesAValueOrAnOrderThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatusScheme(List.of(value("red", 1), value("red", 2))))
                .withMessage("\"red\" or its order 2 stands twice in the scheme");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StageScheme(List.of(value("red", 1), value("amber", 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> value(" ", 1));
    }

    @Property
    void noReportedStatusIsWorseThanTheWorst(@ForAll @From("reported") List<String> reported) {
        int worst = order(STATUSES.worstOf(reported).orElseThrow());

        assertThat(reported)
                .allSatisfy(status -> assertThat(order(status)).isGreaterThanOrEqualTo(worst));
    }

    @Provide
    Arbitrary<List<String>> reported() {
        return Arbitraries.of("red", "amber", "green", "complete").list().ofMinSize(1).ofMaxSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "commitment, false, false",
        "action,     true,  false",
        "result,     true,  false",
        "risk,       false, true",
        "issue,      false, true",
    })
    void countsEachKindInItsPlace(String kind, boolean amongActions, boolean amongRisks) {
        assertThat(CommitmentKind.of(kind).countedAmongActions()).isEqualTo(amongActions);
        assertThat(CommitmentKind.of(kind).countedAmongRisks()).isEqualTo(amongRisks);
    }

    private static int order(String status) {
        return STATUSES.find(status).orElseThrow().order();
    }

    private static SchemeValue value(String value, int order) {
        return new SchemeValue(value, value, order, Optional.empty());
    }
}
