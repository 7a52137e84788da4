package org.outcomes.commitments.plan.db;

import java.util.Map;
import org.outcomes.kit.listing.CodeKind;

/** The codes that filters of this service take, and how they are told when they name nothing. */
public final class PlanCodes {

    private static final String SCHEME_VALUE =
            """
            select from current_plan known
            join current_scheme_value scheme_value on scheme_value.plan = known.code
            where known.scheme = '%s' and scheme_value.value = asked and {visible}\
            """;

    /** Areas that have a plan. */
    public static final CodeKind AREA =
            CodeKind.column("current_plan", "area", "No plan of area '%s' was public by %s.");

    /** Plans. */
    public static final CodeKind PLAN =
            CodeKind.column("current_plan", "code", "No plan '%s' was public by %s.");

    /** Statuses that a plan's source prints. */
    public static final CodeKind STATUS = ofAnyPlan("status");

    /** Stages that a plan's source prints. */
    public static final CodeKind STAGE = ofAnyPlan("stage");

    private PlanCodes() {}

    /** Statuses that one plan's source prints. */
    public static CodeKind statusOf(String plan) {
        return ofPlan("status", plan);
    }

    /** Stages that one plan's source prints. */
    public static CodeKind stageOf(String plan) {
        return ofPlan("stage", plan);
    }

    private static CodeKind ofAnyPlan(String word) {
        return new CodeKind(
                SCHEME_VALUE.formatted(word),
                "No plan that was public by %2$s has a " + word + " '%1$s'.");
    }

    private static CodeKind ofPlan(String word, String plan) {
        return new CodeKind(
                SCHEME_VALUE.formatted(word) + " and known.code = :plan",
                "The plan has no " + word + " '%1$s'.",
                Map.of("plan", plan));
    }
}
