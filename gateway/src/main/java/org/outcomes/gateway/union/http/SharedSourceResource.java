package org.outcomes.gateway.union.http;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.outcomes.gateway.imports.app.FileReport;
import org.outcomes.gateway.union.app.SharedKind;
import org.outcomes.gateway.union.app.Union;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.source.Source;
import org.outcomes.reference.bundle.BundleFile;

/** The documents that evidence was read from, of all services. */
@Path("/v1/sources")
@RunOnVirtualThread
public class SharedSourceResource {

    private final CallersUnion union;
    private final Pages pages;
    private final SharedImport imports;

    @Inject
    SharedSourceResource(CallersUnion union, Pages pages, SharedImport imports) {
        this.union = union;
        this.pages = pages;
        this.imports = imports;
    }

    /** Sources that were public by the day, by id. */
    @GET
    @Operation(operationId = "listSources", summary = "Documents that evidence was read from")
    public Page<Source> list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        Union<Source> all = union.of(SharedKind.SOURCES, question).byName();
        return pages.answer(question, all::rows);
    }

    /** Imports {@code sources.csv} into all services. */
    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Authenticated
    @Operation(operationId = "importSources", summary = "Import sources.csv into all services")
    @APIResponseSchema(FileReport.class)
    public Response importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.run(sent.request(BundleFile.SOURCES), body);
    }
}
