package org.outcomes.indicators.seriesbreak;

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
import org.outcomes.indicators.listing.SeriesParameters;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.rows.RowImport;
import org.outcomes.reference.bundle.BundleFile;

/** Breaks in series, and cautions about them. */
@Path("/v1/breaks")
@RunOnVirtualThread
public class SeriesBreakResource {

    private final SeriesBreaks breaks;
    private final RowImport imports;
    private final Pages pages;

    @Inject
    SeriesBreakResource(SeriesBreaks breaks, RowImport imports, Pages pages) {
        this.breaks = breaks;
        this.imports = imports;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "listBreaks", summary = "Breaks in series and cautions, by indicator")
    public Page<SeriesBreakRecord> list(@BeanParam SeriesParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        List<Filter> filters = List.of(sent.indicators(parameters), sent.areas(parameters));
        parameters.orThrow();
        return pages.answer(question, page -> breaks.page(question.viewpoint(), filters, page));
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Authenticated
    @Operation(operationId = "importBreaks", summary = "Import breaks.csv")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.run(new SeriesBreakFile(), sent.request(BundleFile.BREAKS), body);
    }
}
