package org.outcomes.commitments.progress.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.outcomes.commitments.progress.app.FindHistory;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;

/** What was reported of a commitment over time. */
@Path("/v1/plans/{plan}/commitments/{slug}/history")
@RunOnVirtualThread
public class HistoryResource {

    private final FindHistory history;
    private final Pages pages;

    @Inject
    HistoryResource(FindHistory history, Pages pages) {
        this.history = history;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listCommitmentHistory",
            summary = "All updates of a commitment and its strands, newest first")
    public Page<MeasuredUpdateResponse> list(
            @RestPath String plan, @RestPath String slug, @BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(
                question,
                page ->
                        history.page(question.viewpoint(), page, plan, slug)
                                .orElseThrow(
                                        () -> noSuchCommitment(plan, slug, question.viewpoint()))
                                .map(MeasuredUpdateResponse::of));
    }

    /** 404: no such commitment, or none yet on that day; the two are not told apart. */
    public static ProblemException noSuchCommitment(String plan, String slug, Viewpoint viewpoint) {
        return ProblemException.notFound(
                "slug",
                slug,
                "No commitment '%s' of a plan '%s' was public by %s."
                        .formatted(slug, plan, viewpoint.asOf()));
    }
}
