package org.outcomes.gateway.imports.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.outcomes.gateway.imports.app.BundleReport;
import org.outcomes.gateway.imports.app.ImportBundle;
import org.outcomes.gateway.imports.app.ImportOptions;
import org.outcomes.gateway.imports.bundle.ReceivedFile;
import org.outcomes.gateway.service.PassedOn;
import org.outcomes.kit.idempotency.KeyedRequest;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.reference.bundle.BundleFile;

/** The import of a whole bundle. */
@Path("/v1/imports")
@RunOnVirtualThread
public class BundleImportResource {

    private final ImportBundle bundles;
    private final PassedOn passedOn;
    private final KeyedRequest keyed;
    private final long largestBundle;

    @Inject
    BundleImportResource(
            ImportBundle bundles,
            PassedOn passedOn,
            KeyedRequest keyed,
            @ConfigProperty(name = "outcomes.imports.largest-bundle", defaultValue = "1G")
                    MemorySize largestBundle) {
        this.bundles = bundles;
        this.passedOn = passedOn;
        this.keyed = keyed;
        this.largestBundle = largestBundle.asLongValue();
    }

    /** Imports the files of a bundle in their order, up to the first that is refused. */
    @POST
    @Consumes("application/zip")
    @Authenticated
    @Operation(operationId = "importBundle", summary = "Import a whole bundle as a zip")
    @APIResponseSchema(BundleReport.class)
    public Response importBundle(@BeanParam ImportParameters sent, InputStream body) {
        // The parameters are those of a single file; which one does not matter to them.
        ImportRequest request = sent.request(BundleFile.SOURCES);
        ImportOptions options =
                new ImportOptions(
                        request.dryRun(), request.reason(), passedOn.headers(), keyed.key());
        try (ReceivedFile bundle = ReceivedFile.receive(body, largestBundle)) {
            BundleReport report = bundles.run(bundle, options);
            return report.refused()
                    .map(refusal -> Refusals.answer(refusal, report))
                    .orElseGet(() -> Response.ok(report).build());
        }
    }
}
