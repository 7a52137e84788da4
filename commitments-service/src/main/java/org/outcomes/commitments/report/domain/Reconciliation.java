package org.outcomes.commitments.report.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Published totals beside counted ones.
 *
 * @param countedByCommitment every value of the scheme, each commitment once
 * @param countedByStrand every value of the scheme, each strand once
 * @param severalStrands the commitments that count differently in the two
 */
public record Reconciliation(
        List<ValueCount> published,
        List<ValueCount> countedByCommitment,
        List<ValueCount> countedByStrand,
        List<CountedCommitment> severalStrands) {

    /**
     * A value whose totals are not all the same.
     *
     * @param published empty where the report prints no total for it
     * @param explainedBy the commitments that count differently by strand than by commitment
     */
    public record Difference(
            String value,
            Optional<Long> published,
            long countedByCommitment,
            long countedByStrand,
            List<CountedCommitment> explainedBy) {

        private boolean isOne() {
            return countedByCommitment != countedByStrand
                    || published.filter(total -> total != countedByCommitment).isPresent();
        }
    }

    /** Counts commitments by the values of their plan's scheme and sets the totals side by side. */
    public static Reconciliation of(
            List<String> values, List<ValueCount> published, List<CountedCommitment> counted) {
        return new Reconciliation(
                List.copyOf(published),
                count(values, counted.stream().map(CountedCommitment::value).toList()),
                count(values, counted.stream().flatMap(each -> each.strands().stream()).toList()),
                counted.stream().filter(CountedCommitment::severalStrands).toList());
    }

    /** The values on which the three totals differ, each with what explains it. */
    public List<Difference> differences() {
        return countedByCommitment.stream()
                .map(ValueCount::value)
                .map(this::compare)
                .filter(Difference::isOne)
                .toList();
    }

    private Difference compare(String value) {
        return new Difference(
                value,
                find(published, value).findFirst(),
                find(countedByCommitment, value).findFirst().orElse(0L),
                find(countedByStrand, value).findFirst().orElse(0L),
                severalStrands.stream().filter(each -> each.countsDifferently(value)).toList());
    }

    private static Stream<Long> find(List<ValueCount> counts, String value) {
        return counts.stream().filter(count -> count.value().equals(value)).map(ValueCount::count);
    }

    private static List<ValueCount> count(List<String> values, List<String> counted) {
        return values.stream()
                .map(value -> new ValueCount(value, counted.stream().filter(value::equals).count()))
                .toList();
    }
}
