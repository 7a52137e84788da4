package org.outcomes.commitments.report.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.plan.http.PlanResource;
import org.outcomes.commitments.report.app.SumUpPlan;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.request.Parameters;

/** A plan summed up. */
@Path("/v1/plans/{plan}/summary")
@RunOnVirtualThread
public class SummaryResource {

    private final SumUpPlan summaries;
    private final Caller caller;

    @Inject
    SummaryResource(SumUpPlan summaries, Caller caller) {
        this.summaries = summaries;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getPlanSummary",
            summary = "Counts by outcome area, and published totals beside counted ones")
    public SummaryResponse get(@RestPath String plan, @RestQuery @Nullable String asOf) {
        Parameters parameters = new Parameters();
        Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
        parameters.orThrow();
        return summaries
                .of(viewpoint, plan)
                .map(summary -> SummaryResponse.of(summary, viewpoint.asOf()))
                .orElseThrow(() -> PlanResource.noSuchPlan(plan, viewpoint));
    }
}
