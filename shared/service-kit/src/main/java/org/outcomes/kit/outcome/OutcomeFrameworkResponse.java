package org.outcomes.kit.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.outcome.OutcomeArea;
import org.outcomes.reference.outcome.OutcomeAreaReference;
import org.outcomes.reference.outcome.OutcomeFramework;
import org.outcomes.reference.outcome.OutcomeFrameworks;

/**
 * An outcome framework as the API gives it.
 *
 * @param from when it came into use; may be partial, such as {@code 2004}
 * @param to when it went out of use; null while it is in use, or where nobody has said
 * @param areas its outcome areas in their order
 */
public record OutcomeFrameworkResponse(
        String code, String title, @Nullable String from, @Nullable String to, List<Area> areas) {

    /**
     * An outcome area.
     *
     * @param order its place in the framework, from 1
     * @param crosswalk what stands beside it in other frameworks
     */
    public record Area(
            String code, String title, int order, String description, List<Link> crosswalk) {}

    /**
     * An outcome area of another framework.
     *
     * @param relation what it is, seen from this area: exact, broader, narrower or related
     */
    public record Link(String framework, String outcomeArea, String relation) {}

    /** The answer for one framework of a set. */
    public static OutcomeFrameworkResponse of(OutcomeFrameworks all, OutcomeFramework framework) {
        return new OutcomeFrameworkResponse(
                framework.code(),
                framework.title(),
                framework.from().map(PartialDate::toString).orElse(null),
                framework.to().map(PartialDate::toString).orElse(null),
                framework.areas().stream().map(area -> area(all, framework.code(), area)).toList());
    }

    private static Area area(OutcomeFrameworks all, String framework, OutcomeArea area) {
        List<Link> links =
                all.linksOf(new OutcomeAreaReference(framework, area.code())).stream()
                        .map(link ->
                                new Link(
                                        link.to().framework(),
                                        link.to().area(),
                                        link.relation().code()))
                        .toList();
        return new Area(area.code(), area.title(), area.order(), area.description(), links);
    }
}
