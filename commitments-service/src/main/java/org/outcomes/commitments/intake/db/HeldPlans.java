package org.outcomes.commitments.intake.db;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.intake.domain.StrandKey;
import org.outcomes.commitments.intake.domain.change.Held;
import org.outcomes.commitments.intake.domain.change.HeldPlan;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.reference.commitment.SchemeValue;

/** Plans as they are stored, with all their parts, in their newest versions. */
public final class HeldPlans {

    private HeldPlans() {}

    /** A plan as it is stored; all empty where it is not. */
    public static HeldPlan of(Handle handle, String plan) {
        PartRows parts = new PartRows(handle, plan);
        List<Held<SchemeValue>> values = parts.values();
        return new HeldPlan(
                byKey(parts.plan(values.stream().map(Held::value).toList()), Plan::code),
                byKey(values, SchemeValue::value),
                byKey(parts.commitments(), commitment -> commitment.name().code()),
                byKey(parts.strands(), StrandKey::of),
                byKey(parts.updates(), ProgressUpdate::key),
                byKey(parts.measurements(), Measurement::key),
                byKey(parts.reports(), ProgressReport::code));
    }

    private static <K, V> Map<K, Held<V>> byKey(List<Held<V>> held, Function<V, K> keyOf) {
        return held.stream().collect(toMap(each -> keyOf.apply(each.value()), Function.identity()));
    }
}
