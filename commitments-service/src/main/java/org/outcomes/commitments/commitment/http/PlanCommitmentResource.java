package org.outcomes.commitments.commitment.http;

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
import org.outcomes.commitments.commitment.app.FindCommitments;
import org.outcomes.commitments.commitment.domain.CommitmentFilter;
import org.outcomes.commitments.plan.http.PlanResource;
import org.outcomes.commitments.progress.http.HistoryResource;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;

/** The commitments of one plan. */
@Path("/v1/plans/{plan}/commitments")
@RunOnVirtualThread
public class PlanCommitmentResource {

    private final FindCommitments commitments;
    private final Pages pages;
    private final Caller caller;

    @Inject
    PlanCommitmentResource(FindCommitments commitments, Pages pages, Caller caller) {
        this.commitments = commitments;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listPlanCommitments",
            summary = "Commitments of a plan in its order, with what is reported of them")
    public Page<CommitmentResponse> list(
            @RestPath String plan, @BeanParam CommitmentParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        CommitmentFilter filter =
                new CommitmentFilter(
                        new CommitmentFilter.Place(
                                List.of(), List.of(plan), List.of(), sent.outcomeAreas(parameters)),
                        sent.kinds(parameters),
                        sent.statuses(parameters),
                        sent.stages(parameters));
        parameters.orThrow();
        return pages.answer(
                question,
                page ->
                        commitments
                                .pageOfPlan(question.viewpoint(), page, filter)
                                .orElseThrow(
                                        () -> PlanResource.noSuchPlan(plan, question.viewpoint()))
                                .map(CommitmentResponse::of));
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getCommitment",
            summary = "One commitment with what is reported of it")
    public CommitmentResponse one(
            @RestPath String plan, @RestPath String slug, @RestQuery @Nullable String asOf) {
        Parameters parameters = new Parameters();
        Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
        parameters.orThrow();
        return commitments
                .one(viewpoint, plan, slug)
                .map(CommitmentResponse::of)
                .orElseThrow(() -> HistoryResource.noSuchCommitment(plan, slug, viewpoint));
    }
}
