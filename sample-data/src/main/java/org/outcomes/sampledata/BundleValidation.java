package org.outcomes.sampledata;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.outcomes.sampledata.bundle.Bundle;
import org.outcomes.sampledata.bundle.BundleReader;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.equivalence.EquivalenceRules;
import org.outcomes.sampledata.rule.inspection.FindingRules;
import org.outcomes.sampledata.rule.inspection.FrameworkRules;
import org.outcomes.sampledata.rule.inspection.InspectionRules;
import org.outcomes.sampledata.rule.inspection.PublicityRules;
import org.outcomes.sampledata.rule.inspection.RecommendationRules;
import org.outcomes.sampledata.rule.inspection.ThemeRules;
import org.outcomes.sampledata.rule.measure.AreaRules;
import org.outcomes.sampledata.rule.measure.BandRules;
import org.outcomes.sampledata.rule.measure.BreakRules;
import org.outcomes.sampledata.rule.measure.TableReferences;
import org.outcomes.sampledata.rule.measure.ValueRules;
import org.outcomes.sampledata.rule.outcome.OutcomeFrameworkRules;
import org.outcomes.sampledata.rule.plan.CommitmentRules;
import org.outcomes.sampledata.rule.plan.MeasurementLinks;
import org.outcomes.sampledata.rule.plan.MeasurementRules;
import org.outcomes.sampledata.rule.plan.PlanRules;
import org.outcomes.sampledata.rule.plan.UpdateRules;
import org.outcomes.sampledata.table.Tables;
import org.outcomes.sampledata.tree.Schemas;

/** Holds a bundle against the format. */
public final class BundleValidation {

    private static final List<BundleRule> RULES =
            List.of(
                    TableReferences::faults,
                    TableReferences::outcomeAreas,
                    AreaRules::parents,
                    AreaRules::circles,
                    AreaRules::groups,
                    ValueRules::observations,
                    ValueRules::printedDirections,
                    BreakRules::faults,
                    BandRules::keys,
                    BandRules::limits,
                    OutcomeFrameworkRules::frameworks,
                    OutcomeFrameworkRules::links,
                    OutcomeFrameworkRules::ends,
                    FrameworkRules::codes,
                    FrameworkRules::grades,
                    FrameworkRules::references,
                    FrameworkRules::headlines,
                    InspectionRules::ids,
                    InspectionRules::references,
                    InspectionRules::days,
                    InspectionRules::judgements,
                    PublicityRules::faults,
                    FindingRules::numbers,
                    FindingRules::outcomeAreas,
                    RecommendationRules::ids,
                    RecommendationRules::sameAs,
                    RecommendationRules::references,
                    ThemeRules::faults,
                    PlanRules::references,
                    PlanRules::schemes,
                    PlanRules::progressReports,
                    CommitmentRules::codes,
                    CommitmentRules::slugs,
                    CommitmentRules::outcomeAreas,
                    UpdateRules::values,
                    UpdateRules::strands,
                    UpdateRules::risks,
                    MeasurementRules::references,
                    MeasurementRules::units,
                    MeasurementRules::values,
                    MeasurementLinks::references,
                    MeasurementLinks::faults,
                    EquivalenceRules::ids,
                    EquivalenceRules::references);

    private BundleValidation() {}

    /**
     * Every fault of the bundle in this folder. Where a file cannot be read at all, only that is
     * said: whatever refers to it would be at fault for no reason of its own. A rule between
     * records is silent on a place that already has a fault.
     */
    public static List<Fault> faults(Path folder) {
        BundleReader reader = new BundleReader(folder);
        Bundle bundle = reader.read();
        return reader.faults().isEmpty() ? faults(bundle) : reader.faults();
    }

    private static List<Fault> faults(Bundle bundle) {
        List<Fault> ofForm = Stream.concat(cells(bundle), members(bundle)).toList();
        Evidence evidence = Evidence.of(bundle);
        Stream<Fault> ofRules =
                RULES.stream()
                        .flatMap(rule -> rule.faults(evidence))
                        .filter(fault -> ofForm.stream().noneMatch(fault::samePlaceAs));
        return Stream.concat(ofForm.stream(), ofRules).toList();
    }

    private static Stream<Fault> cells(Bundle bundle) {
        return Tables.all().flatMap(table -> table.faults(bundle.rows(table.file()).toList()));
    }

    private static Stream<Fault> members(Bundle bundle) {
        return bundle.trees().values().stream().flatMap(Schemas::faults);
    }
}
