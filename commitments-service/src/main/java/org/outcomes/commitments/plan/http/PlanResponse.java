package org.outcomes.commitments.plan.http;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.kit.listing.Citation;
import org.outcomes.reference.day.PartialDate;

/**
 * A plan without its commitments.
 *
 * @param area the code of the area whose plan it is
 * @param from its first day; may be partial, such as {@code 2007}
 * @param to its last day; null where none was set
 * @param knownOn when it became known, where that was not on its first day
 * @param publicFrom the first day on which it and its commitments were public
 * @param statusScheme the statuses that its source prints, worst first
 * @param stageScheme the stages that its source prints in place of statuses, worst first
 */
public record PlanResponse(
        String code,
        String title,
        String area,
        String outcomeFramework,
        String from,
        @Nullable String to,
        @Nullable LocalDate knownOn,
        LocalDate publicFrom,
        Citation source,
        List<SchemeValueResponse> statusScheme,
        List<SchemeValueResponse> stageScheme) {

    /** The answer for a plan. */
    public static PlanResponse of(Plan plan) {
        return new PlanResponse(
                plan.code(),
                plan.title(),
                plan.area().code(),
                plan.outcomeFramework(),
                plan.duration().from().toString(),
                plan.duration().to().map(PartialDate::toString).orElse(null),
                plan.duration().knownOn().orElse(null),
                plan.publicFrom(),
                Citation.whole(plan.source()),
                SchemeValueResponse.all(plan.statuses()),
                SchemeValueResponse.all(plan.stages()));
    }
}
