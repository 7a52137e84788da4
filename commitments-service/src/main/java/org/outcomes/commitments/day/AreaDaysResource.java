package org.outcomes.commitments.day;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.evidence.EvidenceDays;
import org.outcomes.kit.request.Parameters;

/** On which days anything of an area became public here; only the gateway asks for it. */
@Path("/v1/areas/{area}/evidence/days")
@RunOnVirtualThread
public class AreaDaysResource {

    private final AreaDays days;
    private final Caller caller;

    @Inject
    AreaDaysResource(AreaDays days, Caller caller) {
        this.days = days;
        this.caller = caller;
    }

    /** The days up to {@code asOf}, newest first; none for an area that nothing is known of. */
    @GET
    @Operation(
            operationId = "getDaysOfCommitments",
            summary = "Days on which anything of an area became public: plans, updates and reports")
    public Response get(@RestPath String area, @RestQuery @Nullable String asOf) {
        Parameters parameters = new Parameters();
        Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
        parameters.orThrow();
        EvidenceDays found = days.of(area, viewpoint);
        return Response.ok(found).header(EvidenceDays.REVISION, found.revision()).build();
    }
}
