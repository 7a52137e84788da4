package org.outcomes.commitments.report.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.plan.http.PlanResource;
import org.outcomes.commitments.report.app.FindReports;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;

/** The progress reports of a plan. */
@Path("/v1/plans/{plan}/progress-reports")
@RunOnVirtualThread
public class ProgressReportResource {

    private final FindReports reports;
    private final Pages pages;
    private final Caller caller;

    @Inject
    ProgressReportResource(FindReports reports, Pages pages, Caller caller) {
        this.reports = reports;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listProgressReports",
            summary = "Progress reports of a plan, with published totals beside counted ones")
    public Page<ProgressReportResponse> list(
            @RestPath String plan, @BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(
                question,
                page ->
                        reports.page(question.viewpoint(), page, plan)
                                .orElseThrow(
                                        () -> PlanResource.noSuchPlan(plan, question.viewpoint()))
                                .map(ProgressReportResponse::of));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getProgressReport", summary = "One progress report")
    public ProgressReportResponse one(
            @RestPath String plan, @RestPath String code, @RestQuery @Nullable String asOf) {
        Parameters parameters = new Parameters();
        Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
        parameters.orThrow();
        return reports.one(viewpoint, plan, code)
                .map(ProgressReportResponse::of)
                .orElseThrow(() ->
                        ProblemException.notFound(
                                "code",
                                code,
                                "No progress report '%s' on a plan '%s' was public by %s."
                                        .formatted(code, plan, viewpoint.asOf())));
    }
}
