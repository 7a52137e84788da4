package org.outcomes.commitments.plan.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.store.Visibility;

/** The codes in filters that name nothing, each with a sentence that says so. */
public final class UnknownCodes {

    private final Handle handle;
    private final Viewpoint viewpoint;
    private final Optional<String> plan;
    private final List<String> warnings = new ArrayList<>();

    private UnknownCodes(Handle handle, Viewpoint viewpoint, Optional<String> plan) {
        this.handle = handle;
        this.viewpoint = viewpoint;
        this.plan = plan;
    }

    /** For a question to all plans. */
    public static UnknownCodes inAll(Handle handle, Viewpoint viewpoint) {
        return new UnknownCodes(handle, viewpoint, Optional.empty());
    }

    /** For a question to one plan. */
    public static UnknownCodes inPlan(Handle handle, Viewpoint viewpoint, String plan) {
        return new UnknownCodes(handle, viewpoint, Optional.of(plan));
    }

    /** Areas that have no plan. */
    public UnknownCodes areas(List<String> codes) {
        return warn(codes, plans("plan.area = asked"), "No plan of area '%s' was public by %s.");
    }

    /** Plans that are not there. */
    public UnknownCodes plans(List<String> codes) {
        return warn(codes, plans("plan.code = asked"), "No plan '%s' was public by %s.");
    }

    /** Outcome areas that no outcome framework has. */
    public UnknownCodes outcomeAreas(List<String> codes) {
        return warn(
                codes,
                "select from current_outcome_area area where area.code = asked",
                "No outcome framework has an outcome area '%s'.");
    }

    /** Statuses that no plan's source prints. */
    public UnknownCodes statuses(List<String> codes) {
        return warn(codes, scheme("status"), without("status"));
    }

    /** Stages that no plan's source prints. */
    public UnknownCodes stages(List<String> codes) {
        return warn(codes, scheme("stage"), without("stage"));
    }

    /** A sentence for each code that names nothing. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    private String without(String word) {
        return (plan.isPresent() ? "The plan has no " : "No plan that was public by %2$s has a ")
                + word
                + " '%1$s'.";
    }

    private String plans(String condition) {
        return "select from current_plan plan where (:plan::text is null or plan.code = :plan) and "
                + Visibility.of(viewpoint, "plan")
                + " and "
                + condition;
    }

    private String scheme(String kind) {
        return plans("plan.scheme = '" + kind + "'")
                + " and exists (select from current_scheme_value known"
                + " where known.plan = plan.code and known.value = asked)";
    }

    private UnknownCodes warn(List<String> codes, String known, String sentence) {
        if (!codes.isEmpty()) {
            Visibility.bind(
                            handle.createQuery(
                                    "select asked from unnest(:codes) with ordinality as codes"
                                            + " (asked, place) where not exists ("
                                            + known
                                            + ") order by place"),
                            viewpoint)
                    .bindArray("codes", String.class, codes)
                    .bind("plan", plan.orElse(null))
                    .mapTo(String.class)
                    .forEach(code -> warnings.add(sentence.formatted(code, viewpoint.asOf())));
        }
        return this;
    }
}
