package org.outcomes.gateway.guide;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.outcomes.gateway.guide.Start.Link;
import org.outcomes.gateway.service.PassedOn;
import org.outcomes.kit.request.AnswerForm;

/** Answers whoever comes without knowing where to go. */
@Path("/")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@RunOnVirtualThread
public class StartResource {

    private static final List<Link> DOCUMENTS =
            List.of(
                    new Link("/v1", "All collections"),
                    new Link("/v1/vocabularies", "What the codes mean"),
                    new Link("/docs", "The interface, to read and try"),
                    new Link("/openapi", "The interface as an OpenAPI document"),
                    new Link("/docs/problems", "What each kind of problem means"));

    private static final List<Link> COLLECTIONS =
            List.of(
                    new Link("/v1/areas", "Areas"),
                    new Link("/v1/indicators", "Indicators"),
                    new Link("/v1/observations", "Observations: published values"),
                    new Link("/v1/targets", "Targets"),
                    new Link("/v1/breaks", "Breaks in series"),
                    new Link("/v1/equivalences", "Equivalences: records that should agree"),
                    new Link("/v1/inspection-frameworks", "Inspection frameworks with grades"),
                    new Link("/v1/inspections", "Inspections"),
                    new Link("/v1/judgements", "Judgements"),
                    new Link("/v1/findings", "Findings"),
                    new Link("/v1/recommendations", "Recommendations"),
                    new Link("/v1/interventions", "Interventions"),
                    new Link("/v1/inspection-profiles", "Outcomes of inspections of settings"),
                    new Link("/v1/plans", "Plans"),
                    new Link("/v1/commitments", "Commitments"),
                    new Link("/v1/outcome-frameworks", "Outcome frameworks"),
                    new Link("/v1/sources", "Sources: documents that evidence was read from"),
                    new Link("/v1/vocabularies", "Vocabularies: what the codes mean"));

    private final FirstArea firstArea;
    private final PassedOn passedOn;
    private final AnswerForm wanted;

    @Inject
    StartResource(FirstArea firstArea, PassedOn passedOn, AnswerForm wanted) {
        this.firstArea = firstArea;
        this.passedOn = passedOn;
        this.wanted = wanted;
    }

    /** What to try first. */
    @GET
    @Operation(hidden = true)
    public Response start() {
        return answer(
                new Start(
                        "Outcomes",
                        "What was promised, what was measured and what was judged, for one place,"
                                + " one outcome area and one day.",
                        Stream.concat(
                                        firstArea.views(passedOn.headers()).stream(),
                                        DOCUMENTS.stream())
                                .toList()));
    }

    /** The collections. */
    @GET
    @Path("v1")
    @Operation(hidden = true)
    public Response collections() {
        return answer(
                new Start(
                        "Outcomes: collections",
                        "Each can be asked for a day (asOf), and filtered. The views of an area"
                                + " stand below /v1/areas.",
                        COLLECTIONS));
    }

    private Response answer(Start start) {
        return Answer.documentFirst(wanted, Pages.start(start), start);
    }
}
