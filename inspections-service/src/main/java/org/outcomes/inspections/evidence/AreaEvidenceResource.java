package org.outcomes.inspections.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.evidence.EvidenceQuestion;
import org.outcomes.kit.revision.Revisions;
import org.outcomes.kit.revision.ScopedBy;

/** All that was judged in an area by a day, in one answer; only the gateway asks for it. */
@Path("/v1/areas/{area}/evidence")
@RunOnVirtualThread
public class AreaEvidenceResource {

    private final GatherEvidence evidence;
    private final EvidenceQuestion.Reader questions;

    @Inject
    AreaEvidenceResource(GatherEvidence evidence, EvidenceQuestion.Reader questions) {
        this.evidence = evidence;
        this.questions = questions;
    }

    @GET
    @ScopedBy("area")
    @Operation(
            operationId = "getJudgementsOfArea",
            summary = "All that was judged in an area by a day")
    public Response get(
            @RestPath String area,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String framework,
            @RestQuery @Nullable String outcomeArea) {
        EvidenceView found = evidence.gather(questions.read(asOf, framework, outcomeArea), area);
        return Response.ok(found).header(Revisions.HEADER, found.revision()).build();
    }
}
