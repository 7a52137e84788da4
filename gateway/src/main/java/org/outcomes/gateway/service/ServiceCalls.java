package org.outcomes.gateway.service;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outcomes.reference.bundle.ServiceName;

/** How services are called over HTTP: from one pool of connections, and as a part of the trace. */
@ApplicationScoped
public class ServiceCalls {

    private static final String TRACER = "org.outcomes.gateway";

    private final HttpClient http;
    private final Duration timeout;
    private final OpenTelemetry traces;
    private final CallMeters meters;

    @Inject
    ServiceCalls(
            @ConfigProperty(name = "outcomes.services.timeout") Duration timeout,
            OpenTelemetry traces,
            CallMeters meters) {
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(timeout)
                        .build();
        this.timeout = timeout;
        this.traces = traces;
        this.meters = meters;
    }

    /** How long a read may take. */
    Duration timeout() {
        return timeout;
    }

    CallMeters meters() {
        return meters;
    }

    HttpResponse<byte[]> send(ServiceName service, HttpRequest request)
            throws IOException, InterruptedException {
        Span span =
                traces.getTracer(TRACER)
                        .spanBuilder(request.method() + " " + service.code())
                        .setSpanKind(SpanKind.CLIENT)
                        .setAttribute("http.request.method", request.method())
                        .setAttribute("service.peer.name", service.code())
                        .startSpan();
        try {
            HttpResponse<byte[]> response =
                    http.send(traced(request, span), BodyHandlers.ofByteArray());
            span.setAttribute("http.response.status_code", response.statusCode());
            return response;
        } catch (IOException | InterruptedException failed) {
            span.setStatus(StatusCode.ERROR, failed.getClass().getSimpleName());
            throw failed;
        } finally {
            span.end();
        }
    }

    private HttpRequest traced(HttpRequest request, Span span) {
        if (!span.getSpanContext().isValid()) {
            return request;
        }
        HttpRequest.Builder traced = HttpRequest.newBuilder(request, (name, value) -> true);
        traces.getPropagators()
                .getTextMapPropagator()
                .inject(Context.current().with(span), traced, HttpRequest.Builder::setHeader);
        return traced.build();
    }
}
