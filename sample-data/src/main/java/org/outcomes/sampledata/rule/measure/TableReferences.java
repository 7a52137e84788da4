package org.outcomes.sampledata.rule.measure;

import java.util.Arrays;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Known;
import org.outcomes.sampledata.table.Row;

/** Every indicator, area, source and outcome area that a table names is in the bundle. */
public final class TableReferences {

    private TableReferences() {}

    /** Indicators, areas and sources that are not there. */
    public static Stream<Fault> faults(Evidence evidence) {
        return Stream.of(
                        BundleFile.OBSERVATIONS,
                        BundleFile.TARGETS,
                        BundleFile.BREAKS,
                        BundleFile.INSPECTION_PROFILES,
                        BundleFile.PRINTED_DIRECTIONS)
                .flatMap(evidence.bundle()::rows)
                .flatMap(row -> unknown(row, evidence.known()));
    }

    /** Outcome areas of indicators that are in no framework. */
    public static Stream<Fault> outcomeAreas(Evidence evidence) {
        Codes areas = evidence.known().outcomeAreas();
        return evidence.bundle()
                .rows(BundleFile.INDICATORS)
                .flatMap(row -> unknownOutcomeAreas(row, areas));
    }

    private static Stream<Fault> unknown(Row row, Known known) {
        return BundleRule.all(
                known.indicators().unknown(row, "indicator"),
                known.areas().unknown(row, "area"),
                known.sources().unknown(row, "source"));
    }

    private static Stream<Fault> unknownOutcomeAreas(Row row, Codes areas) {
        return Arrays.stream(row.get("outcome_areas").split(";"))
                .flatMap(area -> areas.refusal(area).stream())
                .map(reason -> row.fault("outcome_areas", reason));
    }
}
