package org.outcomes.gateway.evidence.domain.judged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.AreaName;
import org.outcomes.gateway.evidence.domain.Framework;
import org.outcomes.gateway.evidence.domain.ServiceEvidence;

/**
 * What was judged.
 *
 * @param area always empty: names of areas are the indicators service's
 * @param overall the overall judgements and interventions of the area, whatever was asked
 * @param repeatThemes subjects that two or more inspections of the area return to
 */
public record InspectionsEvidence(
        Optional<AreaName> area,
        Optional<Framework> outcomeFramework,
        LocalDate asOf,
        long revision,
        List<JudgementSummary> summaries,
        List<Judgement> judgements,
        List<Finding> findings,
        List<Recommendation> recommendations,
        Overall overall,
        List<RepeatTheme> repeatThemes)
        implements ServiceEvidence {

    public InspectionsEvidence {
        summaries = List.copyOf(summaries);
        judgements = List.copyOf(judgements);
        findings = List.copyOf(findings);
        recommendations = List.copyOf(recommendations);
        repeatThemes = List.copyOf(repeatThemes);
    }

    /**
     * What speaks for an outcome area in its summary.
     *
     * @param judgement the newest headline judgement of the widest scope
     * @param alsoJudged the newest of each narrower scope
     */
    public record JudgementSummary(
            String outcomeArea,
            Optional<HeadlineJudgement> judgement,
            List<HeadlineJudgement> alsoJudged) {}

    /** What was said of the area as a whole. */
    public record Overall(List<Judgement> judgements, List<Intervention> interventionsInForce) {}

    /** A subject that several inspections return to, with the records that name it. */
    public record RepeatTheme(
            String theme,
            List<String> inspections,
            List<String> findings,
            List<String> recommendations,
            List<String> outcomeAreas) {}

    /** The summary of an outcome area; without one nothing was judged there. */
    public JudgementSummary summaryOf(String outcomeArea) {
        return summaries.stream()
                .filter(summary -> summary.outcomeArea().equals(outcomeArea))
                .findFirst()
                .orElseGet(() -> new JudgementSummary(outcomeArea, Optional.empty(), List.of()));
    }
}
