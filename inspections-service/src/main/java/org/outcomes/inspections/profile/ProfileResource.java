package org.outcomes.inspections.profile;

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

/** The share of settings of each kind that were judged good or better. */
@Path("/v1/inspection-profiles")
@RunOnVirtualThread
public class ProfileResource {

    private final Profiles profiles;
    private final Pages pages;

    @Inject
    ProfileResource(Profiles profiles, Pages pages) {
        this.profiles = profiles;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listInspectionProfiles",
            summary = "Inspection profiles by kind of setting, area, day and measure")
    public Page<ProfileView> list(@BeanParam ProfileParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        ProfileFilter filter = sent.filter(parameters);
        parameters.orThrow();
        return pages.answer(question, page -> profiles.page(question.viewpoint(), page, filter));
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Authenticated
    @Operation(operationId = "importInspectionProfiles", summary = "Import inspection-profiles.csv")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return profiles.importFile(sent.request(BundleFile.INSPECTION_PROFILES), body);
    }
}
