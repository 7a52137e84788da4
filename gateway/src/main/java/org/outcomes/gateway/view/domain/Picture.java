package org.outcomes.gateway.view.domain;

import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.Framework;
import org.outcomes.gateway.evidence.domain.judged.HeadlineJudgement;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence.JudgementSummary;
import org.outcomes.gateway.evidence.domain.promised.CommitmentsEvidence.CommitmentSummary;
import org.outcomes.gateway.gap.domain.Gap;
import org.outcomes.gateway.gap.domain.GapRules;
import org.outcomes.gateway.inconsistency.domain.Inconsistency;
import org.outcomes.gateway.inconsistency.domain.InconsistencyRules;
import org.outcomes.gateway.rule.domain.Findings;
import org.outcomes.reference.outcome.OutcomeArea;

/** All that can be said of an area on a day, outcome area by outcome area. */
public final class Picture {

    private final Evidence evidence;
    private final Framework framework;
    private final MeasureSelection selection;
    private final Findings<Inconsistency> inconsistencies;
    private final Findings<Gap> gaps;

    public Picture(Evidence evidence, Framework framework) {
        this.evidence = evidence;
        this.framework = framework;
        this.selection = MeasureSelection.by(evidence.commitments());
        this.inconsistencies = InconsistencyRules.apply(evidence);
        this.gaps = GapRules.apply(evidence);
    }

    /** What it was worked out from. */
    public Evidence evidence() {
        return evidence;
    }

    /** The framework whose outcome areas it has. */
    public Framework framework() {
        return framework;
    }

    /**
     * The measures that the view of an outcome area lists; empty where measures are not available.
     */
    public Optional<List<ListedMeasure>> measures(String outcomeArea) {
        return evidence.indicators().map(measured -> selection.of(measured, outcomeArea));
    }

    /**
     * What cannot both be taken at face value; empty where it is not known whether there is any.
     */
    public Optional<List<Inconsistency>> inconsistencies(String outcomeArea) {
        return inconsistencies.in(outcomeArea);
    }

    /** What is absent or overdue; empty where it is not known whether there is any. */
    public Optional<List<Gap>> gaps(String outcomeArea) {
        return gaps.in(outcomeArea);
    }

    /** The summary of an outcome area. */
    public Summary summary(String outcomeArea) {
        Optional<JudgementSummary> judged =
                evidence.inspections().map(known -> known.summaryOf(outcomeArea));
        Optional<CommitmentSummary> promised =
                evidence.commitments().map(known -> known.summaryOf(outcomeArea));
        Optional<List<HeadlineJudgement>> alsoJudged = judged.map(JudgementSummary::alsoJudged);
        return new Summary(
                judged.flatMap(JudgementSummary::judgement),
                alsoJudged,
                measures(outcomeArea).map(MeasureCounts::of),
                promised.map(CommitmentSummary::commitments),
                promised.map(CommitmentSummary::actions),
                promised.map(CommitmentSummary::risks),
                inconsistencies.countIn(outcomeArea),
                gaps.countIn(outcomeArea));
    }

    /** How far the measures of all outcome areas carry; empty where measures are not available. */
    public Optional<Coverage> coverage() {
        return evidence.indicators()
                .map(measured ->
                        framework.areas().stream()
                                .map(OutcomeArea::code)
                                .flatMap(code -> selection.of(measured, code).stream())
                                .toList())
                .map(Coverage::of);
    }
}
