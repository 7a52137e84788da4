package org.outcomes.launcher.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.reference.bundle.BundleFile;

/** Posts the files of a bundle to the gateway, as any client would. */
public final class ImportClient implements AutoCloseable {

    // A file of any size is one request, which is answered when all of it is stored.
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final String token;
    private final ImportOptions options;

    /**
     * How the files are imported: {@code reason} is kept with every correction; a dry run stores
     * nothing.
     */
    public record ImportOptions(boolean dryRun, Optional<String> reason) {

        String query() {
            String why = reason.map(text -> "&reason=" + URLEncoder.encode(text, UTF_8)).orElse("");
            return "?dryRun=" + dryRun + why;
        }
    }

    /** A client of the gateway at this address, with this bearer token. */
    public ImportClient(URI gateway, String token, ImportOptions options) {
        this.gateway = gateway;
        this.token = token;
        this.options = options;
    }

    /**
     * Imports one file, whole or not at all.
     *
     * @throws LaunchFailure if no gateway answers, or it does not take imports from this caller
     */
    public ImportReport post(BundleFile file, Path path) {
        try {
            HttpResponse<String> answer = client.send(request(file, path), BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> ReportReader.accepted(file, answer.body());
                case 400, 409, 413, 415, 422 -> ReportReader.refused(file, answer.body());
                case 401, 403 ->
                        throw new LaunchFailure(
                                "The gateway does not accept the token: "
                                        + ReportReader.words(answer.body()));
                default ->
                        throw new LaunchFailure(
                                "%s could not be imported: status %d, %s"
                                        .formatted(
                                                file.fileName(),
                                                answer.statusCode(),
                                                ReportReader.words(answer.body())));
            };
        } catch (IOException e) {
            throw new LaunchFailure(
                    "No gateway answers at %s: start the suite with ./outcomes run."
                            .formatted(gateway),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("The import was interrupted.", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest request(BundleFile file, Path path) throws IOException {
        return HttpRequest.newBuilder(gateway.resolve(file.importPath() + options.query()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", file.mediaType())
                .POST(BodyPublishers.ofFile(path))
                .build();
    }
}
