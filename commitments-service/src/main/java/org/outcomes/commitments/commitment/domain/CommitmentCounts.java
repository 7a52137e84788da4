package org.outcomes.commitments.commitment.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.reference.commitment.CommitmentKind;
import org.outcomes.reference.commitment.SchemeValue;

/**
 * The counts of a summary.
 *
 * @param commitments commitments by status
 * @param actions actions and results by stage
 * @param risks risks and issues
 */
public record CommitmentCounts(ValueCounts commitments, ValueCounts actions, long risks) {

    /**
     * The values to count by.
     *
     * @param statuses of the status schemes of all plans counted, in order
     * @param stages of their stage schemes, in order
     */
    public record Values(List<String> statuses, List<String> stages) {

        /** The values of some plans' schemes, plan by plan, worst first; each once. */
        public static Values of(List<Plan> plans) {
            return new Values(codes(plans, Plan::statuses), codes(plans, Plan::stages));
        }

        private static List<String> codes(
                List<Plan> plans, Function<Plan, List<SchemeValue>> scheme) {
            return plans.stream()
                    .flatMap(plan -> scheme.apply(plan).stream())
                    .map(SchemeValue::value)
                    .distinct()
                    .toList();
        }
    }

    /**
     * So many entries of one kind that stand alike.
     *
     * @param outcomeArea the code of their outcome area
     */
    public record Alike(String outcomeArea, CommitmentKind kind, Standing standing, long number) {}

    /** Counts entries. A status of an action, or a stage of a commitment, is not counted. */
    public static CommitmentCounts of(Values values, List<Alike> entries) {
        return new CommitmentCounts(
                count(
                        values.statuses(),
                        entries.stream().filter(CommitmentCounts::isPromise).toList(),
                        entry -> entry.standing().status()),
                count(
                        values.stages(),
                        entries.stream()
                                .filter(entry -> entry.kind().countedAmongActions())
                                .toList(),
                        entry -> entry.standing().stage()),
                entries.stream()
                        .filter(entry -> entry.kind().countedAmongRisks())
                        .mapToLong(Alike::number)
                        .sum());
    }

    /** Counts the entries of one outcome area. */
    public static CommitmentCounts ofArea(String outcomeArea, Values values, List<Alike> entries) {
        return of(
                values,
                entries.stream().filter(entry -> entry.outcomeArea().equals(outcomeArea)).toList());
    }

    private static boolean isPromise(Alike entry) {
        return entry.kind() == CommitmentKind.COMMITMENT;
    }

    private static ValueCounts count(
            List<String> values, List<Alike> entries, Function<Alike, Optional<String>> valueOf) {
        Map<String, Long> byValue = new LinkedHashMap<>(ValueCounts.none(values).byValue());
        for (Alike entry : entries) {
            valueOf.apply(entry)
                    .ifPresent(value -> byValue.merge(value, entry.number(), Long::sum));
        }
        return new ValueCounts(entries.stream().mapToLong(Alike::number).sum(), byValue);
    }
}
