package org.outcomes.inspections.recommendation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;

/** What inspections ask for. */
@Path("/v1/recommendations")
@RunOnVirtualThread
public class RecommendationResource {

    private final FindRecommendations find;
    private final Pages pages;
    private final Caller caller;

    @Inject
    RecommendationResource(FindRecommendations find, Pages pages, Caller caller) {
        this.find = find;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listRecommendations",
            summary = "Recommendations, newest inspection first, in the order of the document")
    public Page<RecommendationView> list(@BeanParam RecommendationParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        RecommendationFilter filter = sent.filter(parameters);
        parameters.orThrow();
        return pages.answer(question, page -> find.page(question.viewpoint(), page, filter));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRecommendation",
            summary = "One recommendation with the responses to it")
    public RecommendationView one(@RestPath String id, @RestQuery @Nullable String asOf) {
        Parameters parameters = new Parameters();
        Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
        parameters.orThrow();
        return find.one(viewpoint, id)
                .orElseThrow(() ->
                        ProblemException.notFound(
                                "id",
                                id,
                                "No recommendation '%s' was public by %s."
                                        .formatted(id, viewpoint.asOf())));
    }
}
