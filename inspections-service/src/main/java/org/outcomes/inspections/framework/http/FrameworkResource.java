package org.outcomes.inspections.framework.http;

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
import org.outcomes.inspections.framework.app.FindFrameworks;
import org.outcomes.inspections.framework.app.ImportFrameworks;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.bundle.BundleFile;

/** Inspection frameworks with their scales and what they judge. */
@Path("/v1/inspection-frameworks")
@RunOnVirtualThread
public class FrameworkResource {

    private final FindFrameworks find;
    private final ImportFrameworks imports;
    private final Pages pages;
    private final Caller caller;

    @Inject
    FrameworkResource(FindFrameworks find, ImportFrameworks imports, Pages pages, Caller caller) {
        this.find = find;
        this.imports = imports;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listInspectionFrameworks", summary = "Inspection frameworks by code")
    public Page<FrameworkResponse> list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(
                question, page -> find.page(question.viewpoint(), page).map(FrameworkResponse::of));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getInspectionFramework", summary = "One inspection framework")
    public FrameworkResponse one(@RestPath String code, @RestQuery @Nullable String asOf) {
        Parameters parameters = new Parameters();
        Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
        parameters.orThrow();
        return find.one(viewpoint, code)
                .map(FrameworkResponse::of)
                .orElseThrow(() ->
                        ProblemException.notFound(
                                "code", code, "There is no inspection framework '" + code + "'."));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(
            operationId = "importInspectionFrameworks",
            summary = "Import inspection-frameworks.json")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.importFile(sent.request(BundleFile.INSPECTION_FRAMEWORKS), body);
    }
}
