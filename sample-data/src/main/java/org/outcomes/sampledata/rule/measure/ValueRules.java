package org.outcomes.sampledata.rule.measure;

import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.table.Row;

/** Values agree with what stands beside them. */
public final class ValueRules {

    private ValueRules() {}

    /** Observations that are empty although they have a value, or the other way round. */
    public static Stream<Fault> observations(Evidence evidence) {
        return evidence.bundle().rows(BundleFile.OBSERVATIONS).flatMap(row -> value(row).stream());
    }

    /** Printed directions that do not end after they start. */
    public static Stream<Fault> printedDirections(Evidence evidence) {
        // Whole days in ISO 8601 are in the order of their text.
        return evidence.bundle()
                .rows(BundleFile.PRINTED_DIRECTIONS)
                .filter(row -> row.get("to").compareTo(row.get("from")) <= 0)
                .map(row -> row.fault("to", "is not after from"));
    }

    private static Optional<Fault> value(Row row) {
        boolean empty = row.get("value").isEmpty();
        return ObservationStatus.tryOf(row.get("status"))
                .filter(status -> status.hasValue() == empty)
                .map(status -> row.fault("value", refusal(status)));
    }

    private static String refusal(ObservationStatus status) {
        return status.hasValue()
                ? "is empty although it is " + status.code()
                : "has to be empty, for it is " + status.code();
    }
}
