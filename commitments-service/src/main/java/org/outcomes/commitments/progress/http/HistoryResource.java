package org.outcomes.commitments.progress.http;

import static java.util.Objects.requireNonNullElse;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.outcomes.commitments.progress.app.FindHistory;
import org.outcomes.commitments.progress.domain.MeasuredUpdate;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.CollectionParameters;
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
    public Response list(
            @RestPath String plan, @RestPath String slug, @BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        List<MeasuredUpdate> rows =
                history.page(question.viewpoint(), question.page(), plan, slug)
                        .orElseThrow(() -> noSuchCommitment(plan, slug, question.viewpoint()));
        return pages.render(
                question,
                rows.stream().map(MeasuredUpdateResponse::of).toList(),
                HistoryResource::key);
    }

    /** 404: no such commitment, or none yet on that day; the two are not told apart. */
    public static ProblemException noSuchCommitment(String plan, String slug, Viewpoint viewpoint) {
        return ProblemException.notFound(
                "slug",
                slug,
                "No commitment '%s' of a plan '%s' was public by %s."
                        .formatted(slug, plan, viewpoint.asOf()));
    }

    private static List<String> key(MeasuredUpdateResponse item) {
        UpdateResponse update = item.update();
        return List.of(
                requireNonNullElse(update.strand(), ""),
                update.reportedFor(),
                requireNonNullElse(update.reportedOn(), ""));
    }
}
