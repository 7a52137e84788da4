package org.outcomes.kit.source;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.bundle.BundleFile;

/** The documents that evidence was read from. */
@Path("/v1/sources")
@RunOnVirtualThread
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class SourceResource {

    private final Sources sources;
    private final Pages pages;

    @Inject
    SourceResource(Sources sources, Pages pages) {
        this.sources = sources;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "listSources", summary = "Documents that evidence was read from")
    public Page<Source> list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(question, page -> sources.page(question.viewpoint(), page));
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Authenticated
    @Operation(operationId = "importSources", summary = "Import sources.csv")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return sources.importFile(sent.request(BundleFile.SOURCES), body);
    }
}
