package org.outcomes.gateway.inconsistency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.gateway.fixture.Reports.report;
import static org.outcomes.gateway.fixture.Reports.totals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.evidence.domain.promised.ProgressReport;
import org.outcomes.gateway.evidence.domain.promised.ProgressReport.SeveralStrands;
import org.outcomes.gateway.evidence.domain.promised.ProgressReport.ValueCount;
import org.outcomes.gateway.fixture.Reports;

class TotalsExplanationTest {

    private static final List<String> STATUSES = List.of("red", "amber", "green", "complete");

    @Test
    void prefersOneCommitmentToTwo() {
        ProgressReport report =
                report(totals(0, 0, 3, 0), totals(0, 0, 1, 0))
                        .strands("A1", "x", "green", "green", "green")
                        .strands("A2", "x", "green", "green", "green")
                        .strands("A3", "x", "green", "green", "green", "green")
                        .make();

        assertThat(codes(report)).hasValue(List.of("A3"));
    }

    @Test
    void takesTheEarlierOfTwoThatExplainEquallyMuch() {
        ProgressReport report =
                report(totals(0, 0, 2, 0), totals(0, 0, 1, 0))
                        .strands("A1", "x", "green", "green", "green")
                        .strands("A2", "x", "green", "green", "green")
                        .make();

        assertThat(codes(report)).hasValue(List.of("A1"));
    }

    @Test
    void countsAStrandOfAnotherStatusWhereItStands() {
        ProgressReport report =
                report(totals(0, 1, 0, 1), totals(0, 1, 0, 0))
                        .strands("H12", "x", "amber", "amber", "complete")
                        .make();

        assertThat(codes(report)).hasValue(List.of("H12"));
    }

    @Test
    void explainsNothingWithoutSeveralStrands() {
        assertThat(codes(report(totals(1, 0, 0, 0), totals(0, 0, 0, 0)).make())).isEmpty();
    }

    /**
     * What is found gives the printed totals, and a brute search over all choices finds none
     * smaller.
     */
    @Property(tries = 300)
    void findsASmallestChoiceWhereThereIsOne(
            @ForAll("strands") List<List<String>> strands, @ForAll int chosen) {
        ProgressReport report = reportOf(strands, chosen);
        int smallest = smallestByTryingAll(report);

        Optional<List<SeveralStrands>> found = TotalsExplanation.of(report);

        if (Totals.of(report.published()).equals(Totals.of(report.countedByCommitment()))) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).isPresent();
            assertThat(found.get()).hasSize(smallest);
            assertThat(sum(report, found.get())).isEqualTo(Totals.of(report.published()));
        }
    }

    @Provide
    Arbitrary<List<List<String>>> strands() {
        return Arbitraries.of(STATUSES).list().ofMinSize(2).ofMaxSize(3).list().ofMaxSize(6);
    }

    private static ProgressReport reportOf(List<List<String>> strands, int chosen) {
        Totals printed = Totals.of(totals(5, 5, 5, 5));
        Reports counted = report(totals(5, 5, 5, 5), totals(5, 5, 5, 5));
        for (int i = 0; i < strands.size(); i++) {
            counted.strands(
                    "A" + i, "x", strands.get(i).getFirst(), strands.get(i).toArray(String[]::new));
        }
        List<SeveralStrands> all = counted.make().severalStrands();
        for (int i = 0; i < all.size(); i++) {
            if ((chosen & (1 << i)) != 0) {
                printed = printed.plus(Totals.extraOf(all.get(i)));
            }
        }
        Totals finished = printed;
        List<ValueCount> published =
                STATUSES.stream()
                        .map(status ->
                                new ValueCount(status, finished.counts().getOrDefault(status, 0)))
                        .toList();
        Reports made = report(published, totals(5, 5, 5, 5));
        for (int i = 0; i < strands.size(); i++) {
            made.strands(
                    "A" + i, "x", strands.get(i).getFirst(), strands.get(i).toArray(String[]::new));
        }
        return made.make();
    }

    private static int smallestByTryingAll(ProgressReport report) {
        int smallest = Integer.MAX_VALUE;
        int size = report.severalStrands().size();
        for (int choice = 0; choice < 1 << size; choice++) {
            int mask = choice;
            List<SeveralStrands> chosen =
                    java.util.stream.IntStream.range(0, size)
                            .filter(i -> (mask & (1 << i)) != 0)
                            .mapToObj(report.severalStrands()::get)
                            .toList();
            if (sum(report, chosen).equals(Totals.of(report.published()))) {
                smallest = Math.min(smallest, chosen.size());
            }
        }
        return smallest;
    }

    private static Totals sum(ProgressReport report, List<SeveralStrands> chosen) {
        Totals sum = Totals.of(report.countedByCommitment());
        for (SeveralStrands commitment : chosen) {
            sum = sum.plus(Totals.extraOf(commitment));
        }
        return sum;
    }

    private static Optional<List<String>> codes(ProgressReport report) {
        return TotalsExplanation.of(report)
                .map(found -> found.stream().map(SeveralStrands::code).toList());
    }
}
