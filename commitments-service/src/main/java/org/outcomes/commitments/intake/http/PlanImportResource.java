package org.outcomes.commitments.intake.http;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.outcomes.commitments.intake.app.ImportPlans;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.reference.bundle.BundleFile;

/** The import of {@code plans.json}. */
@Path("/v1/plans/imports")
@RunOnVirtualThread
public class PlanImportResource {

    private final ImportPlans plans;

    @Inject
    PlanImportResource(ImportPlans plans) {
        this.plans = plans;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(operationId = "importPlans", summary = "Import plans.json")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return plans.importFile(sent.request(BundleFile.PLANS), body);
    }
}
