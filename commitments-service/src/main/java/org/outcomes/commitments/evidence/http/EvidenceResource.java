package org.outcomes.commitments.evidence.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.evidence.app.GatherEvidence;
import org.outcomes.commitments.evidence.domain.Evidence;
import org.outcomes.kit.evidence.EvidenceQuestion;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.revision.Revisions;
import org.outcomes.kit.revision.ScopedBy;
import org.outcomes.reference.area.AreaCode;

/** All that this service has for an area and a day, in one answer; only the gateway asks for it. */
@Path("/v1/areas/{area}/evidence")
@RunOnVirtualThread
public class EvidenceResource {

    private final GatherEvidence evidence;
    private final EvidenceQuestion.Reader questions;

    @Inject
    EvidenceResource(GatherEvidence evidence, EvidenceQuestion.Reader questions) {
        this.evidence = evidence;
        this.questions = questions;
    }

    @GET
    @ScopedBy("area")
    @Operation(
            operationId = "getCommitmentEvidence",
            summary = "Plans, commitments and progress reports of an area by a day")
    public Response get(
            @RestPath String area,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String framework,
            @RestQuery @Nullable String outcomeArea) {
        AreaCode code =
                AreaCode.tryOf(area)
                        .orElseThrow(() ->
                                ProblemException.notFound(
                                        "area", area, "There is no area '" + area + "'."));
        EvidenceQuestion question = questions.read(asOf, framework, outcomeArea);
        Evidence found = evidence.of(code, question);
        return Response.ok(EvidenceResponse.of(found, question.viewpoint().asOf()))
                .header(Revisions.HEADER, found.revision())
                .build();
    }
}
