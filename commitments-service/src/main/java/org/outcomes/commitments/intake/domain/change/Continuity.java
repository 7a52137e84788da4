package org.outcomes.commitments.intake.domain.change;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.intake.domain.Placed;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.UpdateKey;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.reference.commitment.CommitmentSlug;
import org.outcomes.reference.commitment.SchemeValue;
import org.outcomes.reference.commitment.StatusScheme;
import org.outcomes.reference.day.PartialDate;

/**
 * What a file may not do to a plan that is known: make it another plan, change the order of its
 * scheme, take an address that is taken, or correct what was published without a reason.
 */
public final class Continuity {

    private Continuity() {}

    /** All that is refused. */
    public static List<Refusal> refusals(
            PlanChanges changes, HeldPlan held, Optional<String> reason) {
        List<Refusal> another =
                Stream.of(
                                anotherPlan(changes.tree().plan(), held),
                                anotherOrder(changes.tree().plan(), held),
                                takenAddresses(changes, held))
                        .flatMap(Function.identity())
                        .toList();
        // Against another plan or order its parts would only seem to be corrected.
        return another.isEmpty() && reason.isEmpty() ? corrections(changes) : another;
    }

    private static Stream<Refusal> anotherPlan(Placed<Plan> read, HeldPlan held) {
        return held.plan().values().stream()
                .map(Held::value)
                .flatMap(known ->
                        Stream.of(
                                        differs(read, known, "area", plan -> plan.area().code()),
                                        differs(
                                                read,
                                                known,
                                                "outcomeFramework",
                                                Plan::outcomeFramework),
                                        differs(read, known, "scheme", Continuity::schemeField))
                                .flatMap(Optional::stream));
    }

    private static Optional<Refusal> differs(
            Placed<Plan> read, Plan known, String field, Function<Plan, String> valueOf) {
        String before = valueOf.apply(known);
        String after = valueOf.apply(read.value());
        String place = field.equals("scheme") ? after : field;
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                read.pointer() + "/" + place,
                                after,
                                "The plan %s is known with the %s %s; with another one it is another plan."
                                        .formatted(known.code(), field, before)));
    }

    private static String schemeField(Plan plan) {
        return plan.scheme() instanceof StatusScheme ? "statusScheme" : "stageScheme";
    }

    private static Stream<Refusal> anotherOrder(Placed<Plan> read, HeldPlan held) {
        Map<Integer, String> taken =
                held.values().values().stream()
                        .map(Held::value)
                        .collect(toMap(SchemeValue::order, SchemeValue::value));
        List<SchemeValue> values = read.value().scheme().values();
        return values.stream()
                .filter(value -> isTaken(value, taken) || movesFrom(value, held))
                .map(value ->
                        new Refusal(
                                read.pointer() + "/" + schemeField(read.value()),
                                value.value() + " " + value.order(),
                                "The order of a known scheme stays as it is: %s."
                                        .formatted(new java.util.TreeMap<>(taken))));
    }

    private static boolean isTaken(SchemeValue value, Map<Integer, String> taken) {
        return !taken.getOrDefault(value.order(), value.value()).equals(value.value());
    }

    private static boolean movesFrom(SchemeValue value, HeldPlan held) {
        Held<SchemeValue> known = held.values().get(value.value());
        return known != null && known.value().order() != value.order();
    }

    private static Stream<Refusal> takenAddresses(PlanChanges changes, HeldPlan held) {
        Map<CommitmentSlug, String> taken =
                held.commitments().values().stream()
                        .map(known -> known.value().name())
                        .collect(toMap(Commitment.Name::slug, Commitment.Name::code));
        return changes.commitments().toStore().stream()
                .filter(NextVersion::isNew)
                .map(NextVersion::record)
                .filter(read -> taken.containsKey(read.value().name().slug()))
                .map(read ->
                        sameAddress(
                                read.pointer(),
                                read.value().name(),
                                taken.getOrDefault(read.value().name().slug(), "")));
    }

    /** Two printed codes of a plan that would have the same address. */
    public static Refusal sameAddress(String pointer, Commitment.Name read, String other) {
        return new Refusal(
                pointer + "/code",
                read.code(),
                "\"%s\" and \"%s\" would both have the address %s in the plan."
                        .formatted(other, read.code(), read.slug()));
    }

    private static List<Refusal> corrections(PlanChanges changes) {
        return Stream.of(
                        correct(changes.updates(), update -> nameOf(update.key())),
                        correct(changes.measurements(), Continuity::nameOf),
                        correct(changes.reports(), ProgressReport::code))
                .flatMap(Function.identity())
                .toList();
    }

    private static <V> Stream<Refusal> correct(
            Comparison<V> comparison, Function<V, String> nameOf) {
        return comparison.changed().stream()
                .map(read ->
                        new Refusal(
                                read.pointer(),
                                nameOf.apply(read.value()),
                                "The same record of the same day is known with other content;"
                                        + " to correct it, send a reason."));
    }

    private static String nameOf(UpdateKey key) {
        return "%s %s %s"
                .formatted(
                        key.commitment(),
                        key.reportedFor(),
                        key.reportedOn().map(PartialDate::toString).orElse(""));
    }

    private static String nameOf(Measurement measurement) {
        Measurement.Key key = measurement.key();
        return "%s %s %s".formatted(nameOf(key.update()), key.indicator(), key.period());
    }
}
