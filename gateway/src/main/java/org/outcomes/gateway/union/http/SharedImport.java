package org.outcomes.gateway.union.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outcomes.gateway.imports.app.FileOutcome;
import org.outcomes.gateway.imports.app.FileReport;
import org.outcomes.gateway.imports.app.ImportOptions;
import org.outcomes.gateway.imports.app.SendFile;
import org.outcomes.gateway.imports.bundle.ReceivedFile;
import org.outcomes.gateway.imports.http.Refusals;
import org.outcomes.gateway.service.PassedOn;
import org.outcomes.kit.idempotency.KeyedRequest;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.problem.Problem;

/** Takes a file that all services keep, and answers one report. */
@ApplicationScoped
public class SharedImport {

    private final SendFile sendFile;
    private final PassedOn passedOn;
    private final KeyedRequest keyed;
    private final long largestFile;

    @Inject
    SharedImport(
            SendFile sendFile,
            PassedOn passedOn,
            KeyedRequest keyed,
            @ConfigProperty(name = "outcomes.imports.largest-bundle", defaultValue = "1G")
                    MemorySize largestFile) {
        this.sendFile = sendFile;
        this.passedOn = passedOn;
        this.keyed = keyed;
        this.largestFile = largestFile.asLongValue();
    }

    /** Sends the file to all services. */
    Response run(ImportRequest request, InputStream body) {
        ImportOptions options =
                new ImportOptions(
                        request.dryRun(), request.reason(), passedOn.headers(), keyed.key());
        try (ReceivedFile file = ReceivedFile.receive(body, largestFile)) {
            return switch (sendFile.send(request.file(), file::open, options)) {
                case FileOutcome.Taken(FileReport report) -> Response.ok(report).build();
                case FileOutcome.Refused(Problem problem) -> Refusals.answer(problem);
            };
        }
    }
}
