package org.outcomes.inspections.inspection.http;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.inspection.app.FindInspections;
import org.outcomes.inspections.inspection.app.ImportInspections;
import org.outcomes.inspections.inspection.app.InspectionFilter;
import org.outcomes.inspections.inspection.app.InspectionView;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.bundle.BundleFile;

/** Inspections. Their parts stand in lists of their own. */
@Path("/v1/inspections")
@RunOnVirtualThread
public class InspectionResource {

    private final FindInspections find;
    private final ImportInspections imports;
    private final Pages pages;
    private final Caller caller;

    @Inject
    InspectionResource(
            FindInspections find, ImportInspections imports, Pages pages, Caller caller) {
        this.find = find;
        this.imports = imports;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listInspections", summary = "Inspections, the newest first")
    public Page<InspectionView> list(@BeanParam InspectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        InspectionFilter filter = sent.filter(parameters);
        parameters.orThrow();
        return pages.answer(question, page -> find.page(question.viewpoint(), page, filter));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInspection", summary = "One inspection")
    public InspectionView one(@RestPath String id, @RestQuery @Nullable String asOf) {
        Parameters parameters = new Parameters();
        Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
        parameters.orThrow();
        return find.one(viewpoint, id)
                .orElseThrow(() ->
                        ProblemException.notFound(
                                "id",
                                id,
                                "No inspection '%s' was public by %s."
                                        .formatted(id, viewpoint.asOf())));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(operationId = "importInspections", summary = "Import inspections.json")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.importFile(sent.request(BundleFile.INSPECTIONS), body);
    }
}
