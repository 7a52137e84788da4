package org.outcomes.sampledata.rule.measure;

import java.util.List;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Known;
import org.outcomes.sampledata.table.Row;

/** A break or caution stands at a period that has an observation. */
public final class BreakRules {

    private BreakRules() {}

    /** Breaks and cautions at a period that the series does not have. */
    public static Stream<Fault> faults(Evidence evidence) {
        List<Row> observations = evidence.bundle().rows(BundleFile.OBSERVATIONS).toList();
        return evidence.bundle()
                .rows(BundleFile.BREAKS)
                .filter(row -> isKnown(row, evidence.known()))
                .filter(row -> observations.stream().noneMatch(value -> isAt(row, value)))
                .map(row ->
                        row.fault("from_period", "the series has no observation of this period"));
    }

    /** Whether it names a series at all; where it does not, another rule says so. */
    private static boolean isKnown(Row seriesBreak, Known known) {
        String breakdown = seriesBreak.get("breakdown");
        return (breakdown.equals("*") || Breakdown.tryParse(breakdown).isPresent())
                && known.indicators().has(seriesBreak.get("indicator"))
                && known.areas().refusal(seriesBreak.get("area")).isEmpty();
    }

    private static boolean isAt(Row seriesBreak, Row observation) {
        String area = seriesBreak.get("area");
        String breakdown = seriesBreak.get("breakdown");
        return observation.get("indicator").equals(seriesBreak.get("indicator"))
                && observation.get("period").equals(seriesBreak.get("from_period"))
                && (area.isEmpty() || observation.get("area").equals(area))
                && (breakdown.equals("*") || observation.get("breakdown").equals(breakdown));
    }
}
