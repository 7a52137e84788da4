package org.outcomes.indicators.observation;

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

/** The published values of indicators. */
@Path("/v1/observations")
@RunOnVirtualThread
public class ObservationResource {

    private final Observations observations;
    private final RowImport imports;
    private final Pages pages;

    @Inject
    ObservationResource(Observations observations, RowImport imports, Pages pages) {
        this.observations = observations;
        this.imports = imports;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listObservations",
            summary = "Observations by indicator, area and breakdown, the newest period first")
    public Page<Observation> list(@BeanParam ObservationParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        Vintage vintage = Vintage.read(parameters, sent.vintage);
        List<Filter> filters = sent.filters(parameters);
        parameters.orThrow();
        return pages.answer(
                question,
                page -> observations.page(new Asked(question.viewpoint(), vintage, filters, page)));
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Authenticated
    @Operation(operationId = "importObservations", summary = "Import observations.csv")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.run(new ObservationFile(), sent.request(BundleFile.OBSERVATIONS), body);
    }
}
