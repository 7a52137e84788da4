package org.outcomes.inspections.direction;

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
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.bundle.BundleFile;

/** The change and direction that documents print for kinds of settings. */
@Path("/v1/printed-directions")
@RunOnVirtualThread
public class PrintedDirectionResource {

    private final PrintedDirections directions;
    private final Pages pages;

    @Inject
    PrintedDirectionResource(PrintedDirections directions, Pages pages) {
        this.directions = directions;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listPrintedDirections",
            summary = "Printed directions by kind of setting, area and days")
    public Page<PrintedDirectionView> list(@BeanParam PrintedDirectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        PrintedDirectionFilter filter = sent.filter(parameters);
        parameters.orThrow();
        return pages.answer(question, page -> directions.page(question.viewpoint(), page, filter));
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Authenticated
    @Operation(operationId = "importPrintedDirections", summary = "Import direction_printed.csv")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return directions.importFile(sent.request(BundleFile.PRINTED_DIRECTIONS), body);
    }
}
