package org.outcomes.gateway.imports.app;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.outcomes.gateway.service.ServiceAnswer;
import org.outcomes.gateway.service.ServiceClient.Upload;
import org.outcomes.gateway.service.ServiceUnavailable;
import org.outcomes.gateway.service.Services;
import org.outcomes.gateway.service.Together;
import org.outcomes.kit.problem.Problem;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.reference.bundle.ServiceName;

/** Sends a file to every service that keeps it, and gives one outcome. */
@ApplicationScoped
public class SendFile {

    private static final Logger LOG = Logger.getLogger(SendFile.class);

    private final Services services;
    private final ObjectMapper json;

    @Inject
    SendFile(Services services, ObjectMapper json) {
        this.services = services;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Sends the file.
     *
     * @param content opens it from its beginning, once for each service
     */
    public FileOutcome send(BundleFile file, Supplier<InputStream> content, ImportOptions options) {
        Upload upload = new Upload(file.mediaType(), content, options.key());
        Map<ServiceName, FileOutcome> outcomes =
                Together.ask(file.owners(), service -> send(service, file, upload, options));
        return outcomes.values().stream()
                .filter(FileOutcome.Refused.class::isInstance)
                .findFirst()
                .orElseGet(() -> new FileOutcome.Taken(report(file.owners(), outcomes)));
    }

    private static FileReport report(
            List<ServiceName> owners, Map<ServiceName, FileOutcome> outcomes) {
        Map<ServiceName, FileReport> reports = new EnumMap<>(ServiceName.class);
        outcomes.forEach((service, outcome) -> {
            if (outcome instanceof FileOutcome.Taken(FileReport report)) {
                reports.put(service, report);
            }
        });
        return owners.size() == 1
                ? Objects.requireNonNull(reports.get(owners.getFirst()))
                : FileReport.ofAll(reports);
    }

    private FileOutcome send(
            ServiceName service, BundleFile file, Upload upload, ImportOptions options) {
        try {
            ServiceAnswer answer =
                    services.of(service).post(options.pathOf(file), options.headers(), upload);
            return answer.ok()
                    ? new FileOutcome.Taken(read(answer, FileReport.class))
                    : new FileOutcome.Refused(read(answer, Problem.class));
        } catch (ServiceUnavailable | IOException failed) {
            LOG.errorf(
                    failed,
                    "event=import-failed service=%s file=%s requestId=%s",
                    service.code(),
                    file.fileName(),
                    options.headers().requestId());
            return new FileOutcome.Refused(unavailable(service, file, options));
        }
    }

    private <T> T read(ServiceAnswer answer, Class<T> type) throws IOException {
        return json.readValue(answer.content().open(), type);
    }

    private static Problem unavailable(
            ServiceName service, BundleFile file, ImportOptions options) {
        return Problem.of(
                ProblemException.of(
                        ProblemKind.UNAVAILABLE,
                        "The %s service did not take %s. It is safe to send it again."
                                .formatted(service.code(), file.fileName())),
                options.headers().requestId());
    }
}
