package org.outcomes.commitments.commitment.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.commitments.commitment.app.FindCommitments;
import org.outcomes.commitments.commitment.domain.CommitmentFilter;
import org.outcomes.commitments.commitment.domain.ReportedCommitment;
import org.outcomes.commitments.plan.domain.Found;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.area.AreaCode;

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
    public Response list(
            @BeanParam CommitmentParameters sent,
            @RestQuery List<String> area,
            @RestQuery List<String> plan) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        List<AreaCode> areas = parameters.readAll("area", area, AreaCode::of);
        CommitmentFilter filter =
                new CommitmentFilter(
                        new CommitmentFilter.Place(
                                areas.stream().map(AreaCode::code).toList(),
                                parameters.readAll("plan", plan, WrittenCode::parse),
                                List.of(),
                                sent.outcomeAreas(parameters)),
                        sent.kinds(parameters),
                        sent.statuses(parameters),
                        sent.stages(parameters));
        parameters.orThrow();
        Found<ReportedCommitment> found =
                commitments.page(question.viewpoint(), question.page(), filter);
        return render(pages, question, found);
    }

    static Response render(Pages pages, Pages.Question question, Found<ReportedCommitment> found) {
        return pages.render(
                question,
                found.rows().stream().map(CommitmentResponse::of).toList(),
                commitment -> List.of(commitment.plan(), commitment.slug()),
                found.warnings());
    }
}
