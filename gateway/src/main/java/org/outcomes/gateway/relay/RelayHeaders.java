package org.outcomes.gateway.relay;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;
import org.outcomes.gateway.service.CallMeters;
import org.outcomes.gateway.service.CallMeters.Outcome;
import org.outcomes.kit.problem.Problem;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.ProblemWriter;
import org.outcomes.kit.request.RequestId;
import org.outcomes.reference.bundle.ServiceName;

/**
 * What changes in a request and an answer that are passed on, and what is said where there is no
 * answer.
 */
final class RelayHeaders implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(RelayHeaders.class);
    private static final List<String> OF_ONE_CONNECTION =
            List.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "upgrade");
    private static final List<String> OF_A_TRACE = List.of("traceparent", "tracestate");
    private static final List<String> FORWARDING =
            List.of(
                    "forwarded",
                    "x-forwarded-for",
                    "x-forwarded-host",
                    "x-forwarded-port",
                    "x-forwarded-prefix",
                    "x-forwarded-proto",
                    "x-forwarded-ssl",
                    "x-forwarded-trusted-proxy");
    private static final String RETRY_AFTER_SECONDS = "1";

    private final ServiceName service;
    private final ProblemWriter problems;
    private final CallMeters meters;

    /** Makes them for each service. */
    @Singleton
    static final class Factory {

        private final ProblemWriter problems;
        private final CallMeters meters;

        @Inject
        Factory(ProblemWriter problems, CallMeters meters) {
            this.problems = problems;
            this.meters = meters;
        }

        RelayHeaders of(ServiceName service) {
            return new RelayHeaders(service, problems, meters);
        }
    }

    private RelayHeaders(ServiceName service, ProblemWriter problems, CallMeters meters) {
        this.service = service;
        this.problems = problems;
        this.meters = meters;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest sent = request.proxiedRequest();
        String requestId = ProblemWriter.requestId(sent);
        removeHopByHop(request.headers());
        leaveTheTraceToItsTracer(request.headers());
        chunkIfWithoutLength(sent);
        // The gateway itself says continue, see application.properties.
        request.headers().remove(HttpHeaders.EXPECT);
        request.putHeader(RequestId.HEADER, requestId);
        tellWhoAsked(request, sent);
        long begun = System.nanoTime();
        return ClosedConnections.send(context)
                .onSuccess(
                        answer -> meters.count(service, Outcome.of(answer.getStatusCode()), begun))
                .onFailure(failure -> meters.count(service, Outcome.FAILED, begun))
                .compose(RelayHeaders::refuseStopping)
                .recover(failure ->
                        Future.succeededFuture(unavailable(request, requestId, failure)));
    }

    // The services write whole addresses (Link) as the caller knows them. What a caller says of
    // itself was looked at when the request came in, where that is configured, and goes no further.
    private static void tellWhoAsked(ProxyRequest request, HttpServerRequest sent) {
        FORWARDING.forEach(request.headers()::remove);
        request.putHeader("X-Forwarded-Proto", sent.scheme());
        request.putHeader("X-Forwarded-For", sent.remoteAddress().hostAddress());
        HostAndPort host = sent.authority();
        if (host != null) {
            request.setAuthority(host);
            request.putHeader("X-Forwarded-Host", host.toString());
        }
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        removeHopByHop(headers);
        if (headers.contains(HttpHeaders.CONTENT_ENCODING)) {
            // The framework begins every answer with identity, beside which this would stand.
            HttpServerResponse sent = context.request().proxiedRequest().response();
            sent.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        return context.sendResponse();
    }

    // A server that is stopping refuses before the service can say anything: without a document.
    private static Future<ProxyResponse> refuseStopping(ProxyResponse answer) {
        boolean stopping =
                answer.getStatusCode() == ProblemKind.UNAVAILABLE.status()
                        && !answer.headers().contains(HttpHeaders.CONTENT_TYPE);
        return stopping
                ? Future.failedFuture(new VertxException("It is stopping", true))
                : Future.succeededFuture(answer);
    }

    private ProxyResponse unavailable(ProxyRequest request, String requestId, Throwable failure) {
        LOG.warnf(
                "event=service-unavailable service=%s reason=\"%s\" requestId=%s",
                service.code(), failure.getMessage(), requestId);
        ProblemException problem =
                ProblemException.of(
                        ProblemKind.UNAVAILABLE,
                        "The %s service does not answer at the moment.".formatted(service.code()));
        return request.release()
                .response()
                .setStatusCode(problem.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .putHeader(RequestId.HEADER, requestId)
                .setBody(Body.body(problems.document(problem, requestId)));
    }

    // Over HTTP/2 a body needs neither header; the proxy looks for one of them before it passes a
    // body on over HTTP/1.1.
    private static void chunkIfWithoutLength(HttpServerRequest sent) {
        boolean mayHaveBody =
                sent.method().equals(HttpMethod.POST)
                        || sent.method().equals(HttpMethod.PUT)
                        || sent.method().equals(HttpMethod.PATCH);
        if (sent.version() == HttpVersion.HTTP_2
                && mayHaveBody
                && !sent.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            sent.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }

    // Where there are traces, the call of the service has a span of its own, which is named to it.
    private static void leaveTheTraceToItsTracer(MultiMap headers) {
        if (Span.current().getSpanContext().isValid()) {
            OF_A_TRACE.forEach(headers::remove);
        }
    }

    private static void removeHopByHop(MultiMap headers) {
        headers.getAll("connection").stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(headers::remove);
        OF_ONE_CONNECTION.forEach(headers::remove);
    }
}
