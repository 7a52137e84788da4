package org.outcomes.inspections.inspection.app.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomes.inspections.framework.app.Frameworks.Held;
import org.outcomes.inspections.framework.domain.InspectionFramework;
import org.outcomes.inspections.framework.domain.JudgementArea;

/**
 * What an inspection may refer to.
 *
 * @param frameworks inspection frameworks by code
 * @param sources the day on which each source was published
 * @param outcomeAreas the areas of all outcome frameworks
 * @param weaknesses of each inspection, those that are stored
 * @param faultyFindings findings of the file with a fault, of which nothing more is said
 */
public record Known(
        Map<String, Held> frameworks,
        Map<String, LocalDate> sources,
        Set<String> outcomeAreas,
        Map<String, Set<String>> weaknesses,
        Set<String> faultyFindings) {

    Optional<InspectionFramework> framework(String code) {
        return Optional.ofNullable(frameworks.get(code)).map(Held::framework);
    }

    /** The version in which a framework is stored that was checked before. */
    public int frameworkVersion(String code) {
        return Optional.ofNullable(frameworks.get(code)).orElseThrow().version();
    }

    /** The scale of a judgement area that was checked before. */
    public String scaleOf(String framework, String judgementArea) {
        return framework(framework)
                .flatMap(found -> found.judgementArea(judgementArea))
                .map(JudgementArea::scale)
                .orElseThrow();
    }

    /** The day on which a source was published that was checked before. */
    public LocalDate publishedOn(String source) {
        return Optional.ofNullable(sources.get(source)).orElseThrow();
    }
}
