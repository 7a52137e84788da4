package org.outcomes.gateway.union.http;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.outcomes.gateway.imports.app.FileReport;
import org.outcomes.gateway.union.app.SharedKind;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.outcome.OutcomeFrameworkResponse;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.bundle.BundleFile;

/** Outcome frameworks with their areas and the crosswalk between them, of all services. */
@Path("/v1/outcome-frameworks")
@RunOnVirtualThread
public class SharedFrameworkResource {

    private final CallersUnion union;
    private final Pages pages;
    private final SharedImport imports;

    @Inject
    SharedFrameworkResource(CallersUnion union, Pages pages, SharedImport imports) {
        this.union = union;
        this.pages = pages;
        this.imports = imports;
    }

    /** All frameworks in their order. */
    @GET
    @Operation(operationId = "listOutcomeFrameworks", summary = "Outcome frameworks in their order")
    public Page<OutcomeFrameworkResponse> list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(question, union.of(SharedKind.FRAMEWORKS, question)::rows);
    }

    /** One framework. */
    @GET
    @Path("/{code}")
    @Operation(operationId = "getOutcomeFramework", summary = "One outcome framework")
    public OutcomeFrameworkResponse one(@RestPath String code) {
        return union.one(SharedKind.FRAMEWORKS, code)
                .orElseThrow(() ->
                        ProblemException.notFound(
                                "code", code, "There is no outcome framework '" + code + "'."));
    }

    /** Imports {@code outcome-frameworks.json} into all services. */
    @POST
    @Path("/imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(
            operationId = "importOutcomeFrameworks",
            summary = "Import outcome-frameworks.json into all services")
    @APIResponseSchema(FileReport.class)
    public Response importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.run(sent.request(BundleFile.OUTCOME_FRAMEWORKS), body);
    }
}
