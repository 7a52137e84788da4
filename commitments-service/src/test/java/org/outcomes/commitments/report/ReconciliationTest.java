package org.outcomes.commitments.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outcomes.commitments.report.domain.CountedCommitment;
import org.outcomes.commitments.report.domain.Reconciliation;
import org.outcomes.commitments.report.domain.Reconciliation.Difference;
import org.outcomes.commitments.report.domain.ValueCount;

class ReconciliationTest {

    private static final List<String> VALUES = List.of("red", "amber", "green");

    @Test
    void countsEveryValueByCommitmentAndByStrand() {
        Reconciliation totals =
                Reconciliation.of(
                        VALUES,
                        published(1, 0, 1),
                        List.of(counted("a", "red", "red", "red"), counted("b", "green", "green")));

        assertThat(totals.countedByCommitment())
                .extracting(ValueCount::value, ValueCount::count)
                .containsExactly(tuple("red", 1L), tuple("amber", 0L), tuple("green", 1L));
        assertThat(totals.countedByStrand())
                .extracting(ValueCount::count)
                .containsExactly(2L, 0L, 1L);
        assertThat(totals.severalStrands())
                .extracting(CountedCommitment::slug)
                .containsExactly("a");
    }

    @Test
    void findsNoDifferenceWhereAllTotalsAreTheSame() {
        Reconciliation totals =
                Reconciliation.of(
                        VALUES, published(0, 0, 1), List.of(counted("b", "green", "green")));

        assertThat(totals.differences()).isEmpty();
    }

    @Test
    void explainsADifferenceByTheCommitmentThatCountsTwiceByStrand() {
        Reconciliation totals =
                Reconciliation.of(
                        VALUES,
                        published(2, 0, 0),
                        List.of(counted("a", "red", "red", "red"), counted("b", "green", "green")));

        assertThat(totals.differences())
                .extracting(
                        Difference::value,
                        Difference::published,
                        Difference::countedByCommitment,
                        Difference::countedByStrand)
                .containsExactly(
                        tuple("red", Optional.of(2L), 1L, 2L),
                        tuple("green", Optional.of(0L), 1L, 1L));
        assertThat(explanation(totals, "red")).containsExactly("a");
        assertThat(explanation(totals, "green")).isEmpty();
    }

    @Test
    void explainsWithAMixedCommitmentOnlyTheValueThatItIsNotCountedAt() {
        Reconciliation totals =
                Reconciliation.of(
                        VALUES, published(1, 0, 0), List.of(counted("m", "red", "red", "green")));

        assertThat(totals.differences()).extracting(Difference::value).containsExactly("green");
        assertThat(explanation(totals, "green")).containsExactly("m");
    }

    @Test
    void comparesOnlyTheCountedTotalsWhereNoneIsPublished() {
        Reconciliation totals =
                Reconciliation.of(
                        VALUES,
                        List.of(),
                        List.of(counted("a", "red", "red", "red"), counted("b", "green", "green")));

        assertThat(totals.differences())
                .extracting(Difference::value, Difference::published)
                .containsExactly(tuple("red", Optional.empty()));
    }

    private static List<String> explanation(Reconciliation totals, String value) {
        return totals.differences().stream()
                .filter(difference -> difference.value().equals(value))
                .flatMap(difference -> difference.explainedBy().stream())
                .map(CountedCommitment::slug)
                .toList();
    }

    private static List<ValueCount> published(long red, long amber, long green) {
        return List.of(
                new ValueCount("red", red),
                new ValueCount("amber", amber),
                new ValueCount("green", green));
    }

    private static CountedCommitment counted(String slug, String value, String... strands) {
        return new CountedCommitment("plan", slug, slug, "being-healthy", value, List.of(strands));
    }
}
