package org.outcomes.inspections.band;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.bundle.BundleFile;

/** The printed keys that sort inspection profiles into bands. */
@Path("/v1/bands")
@RunOnVirtualThread
public class BandKeyResource {

    private final BandKeys keys;
    private final Pages pages;

    @Inject
    BandKeyResource(BandKeys keys, Pages pages) {
        this.keys = keys;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "listBands", summary = "Band keys by code")
    public Page<BandKeyView> list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(question, page -> keys.page(question.viewpoint(), page));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(operationId = "importBands", summary = "Import bands.json")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return keys.importFile(sent.request(BundleFile.BANDS), body);
    }
}
