package org.outcomes.commitments.commitment.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.commitments.commitment.app.FindCommitments;
import org.outcomes.commitments.commitment.domain.CommitmentFilter;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;

/** The commitments of all plans. */
@Path("/v1/commitments")
@RunOnVirtualThread
public class CommitmentResource {

    private final FindCommitments commitments;
    private final Pages pages;

    @Inject
    CommitmentResource(FindCommitments commitments, Pages pages) {
        this.commitments = commitments;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listCommitments",
            summary = "Commitments of all plans, with what is reported of them")
    public Page<CommitmentResponse> list(
            @BeanParam CommitmentParameters sent,
            @RestQuery List<String> area,
            @RestQuery List<String> plan) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        CommitmentFilter filter =
                new CommitmentFilter(
                        new CommitmentFilter.Place(
                                Codes.areas(parameters, area),
                                Codes.read(parameters, "plan", plan),
                                List.of(),
                                sent.outcomeAreas(parameters)),
                        sent.kinds(parameters),
                        sent.statuses(parameters),
                        sent.stages(parameters));
        parameters.orThrow();
        return pages.answer(
                question,
                page ->
                        commitments
                                .page(question.viewpoint(), page, filter)
                                .map(CommitmentResponse::of));
    }
}
