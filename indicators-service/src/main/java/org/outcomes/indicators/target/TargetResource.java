package org.outcomes.indicators.target;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.outcomes.indicators.listing.Filter;
import org.outcomes.indicators.listing.Vintage;
import org.outcomes.indicators.listing.VintageListing.Asked;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.rows.RowImport;
import org.outcomes.reference.bundle.BundleFile;

/** What was aimed at, and the levels shown beside it. */
@Path("/v1/targets")
@RunOnVirtualThread
public class TargetResource {

    private final Targets targets;
    private final RowImport imports;
    private final Pages pages;

    @Inject
    TargetResource(Targets targets, RowImport imports, Pages pages) {
        this.targets = targets;
        this.imports = imports;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listTargets",
            summary = "Targets by indicator, area and breakdown, the newest period first")
    public Page<Target> list(@BeanParam TargetParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        Vintage vintage = Vintage.read(parameters, sent.vintage);
        List<Filter> filters = sent.filters(parameters);
        parameters.orThrow();
        return pages.answer(
                question,
                page -> targets.page(new Asked(question.viewpoint(), vintage, filters, page)));
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Authenticated
    @Operation(operationId = "importTargets", summary = "Import targets.csv")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.run(new TargetFile(), sent.request(BundleFile.TARGETS), body);
    }
}
