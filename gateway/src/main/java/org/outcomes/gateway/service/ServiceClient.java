package org.outcomes.gateway.service;

import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.outcomes.kit.request.RequestId;
import org.outcomes.reference.bundle.ServiceName;

/**
 * Calls one service. Reads are bounded in time and stop at once while the service is known to be
 * down.
 */
public final class ServiceClient {

    /** After how long a service that was down is tried again. */
    public static final Duration BREAKER_DELAY = Duration.ofSeconds(1);

    private static final Duration LONGEST_FIRST_ANSWER = Duration.ofSeconds(10);
    private static final Duration LONGEST_WRITE = Duration.ofHours(1);
    private static final int CALLS_BEFORE_BREAKING = 4;
    private static final double FAILING_SHARE = 0.5;
    private static final int FIRST_SERVER_ERROR = 500;

    private final ServiceName service;
    private final URI address;
    private final HttpClient http;
    private final TypedGuard<ServiceAnswer> guard;
    private final Recovery recovery;

    ServiceClient(ServiceName service, URI address, HttpClient http, Duration timeout) {
        this.service = service;
        this.address = address;
        this.http = http;
        this.guard =
                TypedGuard.create(ServiceAnswer.class)
                        .withTimeout()
                        .duration(timeout.toMillis(), ChronoUnit.MILLIS)
                        .done()
                        .withCircuitBreaker()
                        .name(service.code())
                        .requestVolumeThreshold(CALLS_BEFORE_BREAKING)
                        .failureRatio(FAILING_SHARE)
                        .delay(BREAKER_DELAY.toMillis(), ChronoUnit.MILLIS)
                        .done()
                        .build();
        this.recovery = new Recovery(() -> CircuitBreakerMaintenance.get().reset(service.code()));
    }

    /** Where the service is. */
    public URI address() {
        return address;
    }

    /** Says that the service has answered something that cannot be used. */
    public ServiceUnavailable failed(String reason) {
        return new ServiceUnavailable(service, reason);
    }

    /**
     * Reads from the service.
     *
     * @param path with its query, such as {@code /v1/sources?size=50}
     * @throws ServiceUnavailable where it does not answer in time or has failed
     */
    public ServiceAnswer get(String path, CallHeaders headers) throws ServiceUnavailable {
        HttpRequest request = request(path, headers).GET().build();
        try {
            return guard.call(() -> send(request));
        } catch (Exception failed) {
            recovery.begin(() -> answers(path));
            throw failed instanceof ServiceUnavailable unavailable
                    ? unavailable
                    : new ServiceUnavailable(service, failed.getClass().getSimpleName(), failed);
        }
    }

    /** Whether the service has failed and is watched until it is back. */
    public boolean recovering() {
        return recovery.underway();
    }

    /** Ends what goes on in the background. */
    void close() {
        recovery.end();
    }

    // Asked as the public: the caller is gone, and with them the right to use their token.
    private boolean answers(String path) {
        try {
            CallHeaders headers = new CallHeaders(Optional.empty(), UUID.randomUUID().toString());
            probe(path, headers, LONGEST_FIRST_ANSWER);
            return true;
        } catch (ServiceUnavailable notYet) {
            return false;
        }
    }

    /**
     * Reads from a service to learn whether it is there: a failure does not count against it.
     *
     * @param longest how long it may take to begin its answer
     * @throws ServiceUnavailable where it does not answer in time or has failed
     */
    public ServiceAnswer probe(String path, CallHeaders headers, Duration longest)
            throws ServiceUnavailable {
        return sent(request(path, headers).timeout(longest).GET().build());
    }

    /**
     * Sends a file to the service, as a stream.
     *
     * @param path with its query, such as {@code /v1/sources/imports?dryRun=true}
     * @throws ServiceUnavailable where it does not answer or has failed
     */
    public ServiceAnswer post(String path, CallHeaders headers, Upload upload)
            throws ServiceUnavailable {
        return sent(
                request(path, headers)
                        .timeout(LONGEST_WRITE)
                        .header("Content-Type", upload.mediaType())
                        .POST(BodyPublishers.ofInputStream(upload.content()))
                        .build());
    }

    private ServiceAnswer sent(HttpRequest request) throws ServiceUnavailable {
        try {
            return send(request);
        } catch (IOException failed) {
            throw new ServiceUnavailable(service, failed.getClass().getSimpleName(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailable(service, "interrupted", interrupted);
        }
    }

    /**
     * A file to send.
     *
     * @param content opens it from its beginning
     */
    public record Upload(String mediaType, Supplier<InputStream> content) {}

    private ServiceAnswer send(HttpRequest request)
            throws IOException, InterruptedException, ServiceUnavailable {
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() >= FIRST_SERVER_ERROR) {
            throw new ServiceUnavailable(service, "status " + response.statusCode());
        }
        return new ServiceAnswer(response.statusCode(), new Content(response.body()));
    }

    private HttpRequest.Builder request(String path, CallHeaders headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Accept", "application/json")
                        .header(RequestId.HEADER, headers.requestId());
        headers.authorization().ifPresent(value -> request.header("Authorization", value));
        return request;
    }
}
