package org.outcomes.sampledata.rule.plan;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Known;
import org.outcomes.sampledata.tree.Node;

/** Measurements are of known indicators, in their unit, and have a value or a plan. */
public final class MeasurementRules {

    private MeasurementRules() {}

    /** Indicators and areas that are not there. */
    public static Stream<Fault> references(Evidence evidence) {
        Known known = evidence.known();
        return measurements(evidence)
                .flatMap(one ->
                        BundleRule.all(
                                known.indicators().unknown(one.at("indicator")),
                                known.areas().unknown(one.at("area"))));
    }

    /** Measurements in another unit than their indicator's. */
    public static Stream<Fault> units(Evidence evidence) {
        Map<String, String> units =
                evidence.bundle()
                        .rows(BundleFile.INDICATORS)
                        .collect(
                                toMap(row -> row.get("code"), row -> row.get("unit"), (a, b) -> a));
        return measurements(evidence).flatMap(one -> unit(one, units));
    }

    /** Measurements with nothing in them, and values that are said to be missing. */
    public static Stream<Fault> values(Evidence evidence) {
        return measurements(evidence).flatMap(one -> value(one).stream());
    }

    private static Stream<Fault> unit(Node measurement, Map<String, String> units) {
        Node unit = measurement.at("unit");
        return Stream.ofNullable(units.get(measurement.text("indicator")))
                .filter(expected -> !unit.text().equals(Optional.of(expected)))
                .map(expected -> unit.fault("the unit of the indicator is " + expected));
    }

    private static Optional<Fault> value(Node measurement) {
        return ObservationStatus.tryOf(measurement.text("status"))
                .flatMap(status -> refusal(measurement, status))
                .map(reason -> measurement.at("actual").fault(reason));
    }

    private static Optional<String> refusal(Node measurement, ObservationStatus status) {
        boolean actual = measurement.at("actual").hasValue();
        if (!status.hasValue()) {
            return actual
                    ? Optional.of("has to be null, for it is " + status.code())
                    : Optional.empty();
        }
        return actual || measurement.at("plan").hasValue()
                ? Optional.empty()
                : Optional.of("is null although there is no plan and it is " + status.code());
    }

    private static Stream<Node> measurements(Evidence evidence) {
        return PlanRules.all(evidence)
                .flatMap(plan -> plan.items("commitments"))
                .flatMap(MeasurementLinks::measurements);
    }
}
