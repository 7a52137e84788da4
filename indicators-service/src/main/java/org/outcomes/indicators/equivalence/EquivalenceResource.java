package org.outcomes.indicators.equivalence;

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

/** Pairs of records that claim the same quantity. */
@Path("/v1/equivalences")
@RunOnVirtualThread
public class EquivalenceResource {

    private final Equivalences equivalences;
    private final EquivalenceImport imports;
    private final Pages pages;

    @Inject
    EquivalenceResource(Equivalences equivalences, EquivalenceImport imports, Pages pages) {
        this.equivalences = equivalences;
        this.imports = imports;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listEquivalences",
            summary = "What should agree, in the order of its file")
    public Page<Equivalence> list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(question, page -> equivalences.page(question.viewpoint(), page));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(operationId = "importEquivalences", summary = "Import equivalences.json")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.run(sent.request(BundleFile.EQUIVALENCES), body);
    }
}
