package org.outcomes.commitments.intake.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.commitment.domain.Strand;
import org.outcomes.commitments.intake.domain.Placed;
import org.outcomes.commitments.intake.domain.PlanTree;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.kit.json.JsonRecord;

/** Collects the parts of one plan while it is read. */
final class PlanParts {

    private final List<Placed<Commitment>> commitments = new ArrayList<>();
    private final List<Placed<Strand>> strands = new ArrayList<>();
    private final List<Placed<ProgressUpdate>> updates = new ArrayList<>();
    private final List<Placed<Measurement>> measurements = new ArrayList<>();
    private final List<Placed<ProgressReport>> reports = new ArrayList<>();
    private final Map<Object, JsonRecord> keys = new HashMap<>();
    private final Map<Measurement.Key, Integer> occurrences = new HashMap<>();

    /**
     * The record that has this key already, if there is one; else the key is taken by this record.
     */
    Optional<JsonRecord> taken(Object key, JsonRecord record) {
        return Optional.ofNullable(keys.putIfAbsent(key, record));
    }

    void add(JsonRecord place, Commitment commitment) {
        commitments.add(new Placed<>(commitment, place.pointer()));
    }

    void add(JsonRecord place, Strand strand) {
        strands.add(new Placed<>(strand, place.pointer()));
    }

    void add(JsonRecord place, ProgressUpdate update) {
        updates.add(new Placed<>(update, place.pointer()));
    }

    void add(JsonRecord place, Measurement measurement) {
        measurements.add(new Placed<>(measurement, place.pointer()));
    }

    void add(JsonRecord place, ProgressReport report) {
        reports.add(new Placed<>(report, place.pointer()));
    }

    /** Numbers the measurements that are alike but for it: 1 for the first. */
    int occurrence(Measurement.Key first) {
        return occurrences.merge(first, 1, Integer::sum);
    }

    PlanTree under(JsonRecord place, Plan plan) {
        return new PlanTree(
                new Placed<>(plan, place.pointer()),
                commitments,
                strands,
                updates,
                measurements,
                reports);
    }
}
