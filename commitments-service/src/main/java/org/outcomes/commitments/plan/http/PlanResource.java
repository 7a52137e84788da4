package org.outcomes.commitments.plan.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.plan.app.FindPlans;
import org.outcomes.commitments.plan.domain.PlanFilter;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;

/** The plans. */
@Path("/v1/plans")
@RunOnVirtualThread
public class PlanResource {

    private final FindPlans plans;
    private final Pages pages;
    private final Caller caller;

    @Inject
    PlanResource(FindPlans plans, Pages pages, Caller caller) {
        this.plans = plans;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listPlans",
            summary = "Plans in the order in which they were recorded")
    public Page<PlanResponse> list(
            @BeanParam CollectionParameters sent, @RestQuery List<String> area) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        PlanFilter filter = new PlanFilter(Codes.areas(parameters, area), List.of());
        parameters.orThrow();
        return pages.answer(
                question,
                page -> plans.page(question.viewpoint(), page, filter).map(PlanResponse::of));
    }

    @GET
    @Path("/{plan}")
    @Operation(operationId = "getPlan", summary = "One plan with its scheme")
    public PlanResponse one(@RestPath String plan, @RestQuery @Nullable String asOf) {
        Parameters parameters = new Parameters();
        Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
        parameters.orThrow();
        return plans.one(viewpoint, plan)
                .map(PlanResponse::of)
                .orElseThrow(() -> noSuchPlan(plan, viewpoint));
    }

    /** 404: no such plan, or none yet on that day; the two are not told apart. */
    public static ProblemException noSuchPlan(String code, Viewpoint viewpoint) {
        return ProblemException.notFound(
                "plan", code, "No plan '%s' was public by %s.".formatted(code, viewpoint.asOf()));
    }
}
