package org.outcomes.gateway.view.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.outcomes.gateway.service.PassedOn;
import org.outcomes.gateway.view.app.ComposeViews;
import org.outcomes.kit.audience.Caller;

/** What was promised, measured and judged in an area, and where it disagrees. */
@Path("/v1/areas/{area}/outcome-areas")
@RunOnVirtualThread
public class OutcomeAreaResource {

    private final ComposeViews views;
    private final Caller caller;
    private final PassedOn passedOn;

    @Inject
    OutcomeAreaResource(ComposeViews views, Caller caller, PassedOn passedOn) {
        this.views = views;
        this.caller = caller;
        this.passedOn = passedOn;
    }

    /** All outcome areas of a framework, each by its summary. */
    @GET
    @Operation(operationId = "getReportCard", summary = "Report card of an area on a day")
    public ReportCardResponse reportCard(
            @RestPath String area, @BeanParam DayAndFramework parameters) {
        return ReportCardResponse.of(
                area, views.reportCard(parameters.question(area, caller, passedOn)));
    }

    /** One outcome area with all its evidence. */
    @GET
    @Path("/{outcomeArea}")
    @Operation(operationId = "getOutcomeArea", summary = "One outcome area of an area on a day")
    public OutcomeAreaResponse outcomeArea(
            @RestPath String area,
            @RestPath String outcomeArea,
            @BeanParam DayAndFramework parameters) {
        return OutcomeAreaResponse.of(
                area,
                outcomeArea,
                views.view(parameters.question(area, caller, passedOn), outcomeArea));
    }
}
