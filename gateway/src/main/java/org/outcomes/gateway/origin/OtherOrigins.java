package org.outcomes.gateway.origin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets browsers show answers to pages of the origins that are configured (CORS). Others are
 * answered as if nobody had asked for it: it is the browser that then keeps the answer from the
 * page.
 */
@ApplicationScoped
public class OtherOrigins {

    // In front of the look at tokens: a browser asks beforehand without one.
    private static final int FIRST = 300;

    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final Set<HttpMethod> METHODS =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.OPTIONS,
                    HttpMethod.POST,
                    HttpMethod.PUT);

    private static final Set<String> REQUEST_HEADERS =
            Set.of(
                    "Accept",
                    "Authorization",
                    "Content-Type",
                    "Idempotency-Key",
                    "If-Match",
                    "If-None-Match",
                    "Prefer",
                    "X-Request-Id");

    private static final Set<String> SHOWN_HEADERS =
            Set.of(
                    "Allow",
                    "Content-Disposition",
                    "ETag",
                    "Link",
                    "Location",
                    "Outcomes-Revision",
                    "RateLimit",
                    "RateLimit-Policy",
                    "Retry-After",
                    "X-Request-Id");

    private final List<String> origins;
    private final CorsHandler handler;

    @Inject
    OtherOrigins(
            @ConfigProperty(name = "outcomes.cors.origins") Optional<List<String>> configured) {
        this.origins = configured.orElse(List.of());
        this.handler =
                CorsHandler.create()
                        .addOrigins(origins)
                        .allowedMethods(METHODS)
                        .allowedHeaders(REQUEST_HEADERS)
                        .exposedHeaders(SHOWN_HEADERS)
                        .maxAgeSeconds((int) REMEMBERED.toSeconds());
    }

    void register(@Observes Filters filters) {
        if (!origins.isEmpty()) {
            filters.register(this::answer, FIRST);
        }
    }

    private void answer(RoutingContext context) {
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && origins.contains(origin)) {
            handler.handle(context);
        } else {
            // What is kept for one origin must not be given to another.
            context.response().headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            context.next();
        }
    }
}
