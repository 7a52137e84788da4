package org.outcomes.gateway.service;

import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.outcomes.gateway.service.CallMeters.Outcome;
import org.outcomes.kit.idempotency.IdempotencyKey;
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
    private final ServiceCalls calls;
    private final TypedGuard<ServiceAnswer> guard;
    private final Recovery recovery;

    ServiceClient(ServiceName service, URI address, ServiceCalls calls) {
        this.service = service;
        this.address = address;
        this.calls = calls;
        this.guard =
                TypedGuard.create(ServiceAnswer.class)
                        .withTimeout()
                        .duration(calls.timeout().toMillis(), ChronoUnit.MILLIS)
                        .done()
                        .withCircuitBreaker()
                        .name(service.code())
                        .requestVolumeThreshold(CALLS_BEFORE_BREAKING)
                        .failureRatio(FAILING_SHARE)
                        .delay(BREAKER_DELAY.toMillis(), ChronoUnit.MILLIS)
                        .done()
                        .build();
        this.recovery = new Recovery(() -> CircuitBreakerMaintenance.get().reset(service.code()));
        calls.meters().watchBreaker(service);
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
        long begun = System.nanoTime();
        try {
            ServiceAnswer answer = guard.call(() -> send(request));
            count(Outcome.of(answer.status()), begun);
            return answer;
        } catch (Exception failed) {
            count(outcome(failed), begun);
            recovery.begin(() -> answers(path));
            throw failed instanceof ServiceUnavailable unavailable
                    ? unavailable
                    : new ServiceUnavailable(service, failed.getClass().getSimpleName(), failed);
        }
    }

    private void count(Outcome outcome, long begun) {
        calls.meters().count(service, outcome, begun);
    }

    private static Outcome outcome(Exception failed) {
        return switch (failed) {
            case CircuitBreakerOpenException _ -> Outcome.NOT_ASKED;
            case TimeoutException _ -> Outcome.TIMED_OUT;
            default -> Outcome.FAILED;
        };
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
        long begun = System.nanoTime();
        try {
            ServiceAnswer answer = sent(write(path, headers, upload));
            count(Outcome.of(answer.status()), begun);
            return answer;
        } catch (ServiceUnavailable failed) {
            count(Outcome.FAILED, begun);
            throw failed;
        }
    }

    private HttpRequest write(String path, CallHeaders headers, Upload upload) {
        HttpRequest.Builder request =
                request(path, headers)
                        .timeout(LONGEST_WRITE)
                        .header("Content-Type", upload.mediaType())
                        .POST(BodyPublishers.ofInputStream(upload.content()));
        upload.key().ifPresent(key -> request.header(IdempotencyKey.HEADER, key.header()));
        return request.build();
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
     * @param key under which it may be sent again
     */
    public record Upload(
            String mediaType, Supplier<InputStream> content, Optional<IdempotencyKey> key) {}

    private ServiceAnswer send(HttpRequest request)
            throws IOException, InterruptedException, ServiceUnavailable {
        HttpResponse<byte[]> response = calls.send(service, request);
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
