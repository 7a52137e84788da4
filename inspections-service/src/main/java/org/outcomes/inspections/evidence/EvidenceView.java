package org.outcomes.inspections.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.finding.FindingView;
import org.outcomes.inspections.finding.RepeatTheme;
import org.outcomes.inspections.intervention.InterventionView;
import org.outcomes.inspections.judgement.app.JudgementSummary;
import org.outcomes.inspections.judgement.app.JudgementView;
import org.outcomes.inspections.recommendation.RecommendationView;
import org.outcomes.kit.evidence.FrameworkOfEvidence;

/**
 * All that was judged in an area by a day.
 *
 * @param area always null: names of areas are the indicators service's
 * @param outcomeFramework null: no such framework or outcome area is stored
 * @param summaries one for each outcome area that was asked for, in the framework's order
 * @param overall of the area as a whole, whatever was asked for
 * @param repeatThemes of the area as a whole, whatever was asked for
 */
public record EvidenceView(
        @Nullable String area,
        @Nullable FrameworkOfEvidence outcomeFramework,
        LocalDate asOf,
        long revision,
        List<JudgementSummary> summaries,
        List<JudgementView> judgements,
        List<FindingView> findings,
        List<RecommendationView> recommendations,
        Overall overall,
        List<RepeatTheme> repeatThemes) {

    /**
     * What was said of the area as a whole.
     *
     * @param judgements the overall judgements of their frameworks, newest first
     * @param interventionsInForce those that were not lifted by the day
     */
    public record Overall(
            List<JudgementView> judgements, List<InterventionView> interventionsInForce) {}
}
