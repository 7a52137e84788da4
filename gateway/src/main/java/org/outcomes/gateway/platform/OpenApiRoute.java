package org.outcomes.gateway.platform;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves the OpenAPI document at {@code /openapi}: JSON, or YAML where that is asked for. */
@ApplicationScoped
public class OpenApiRoute {

    private static final String DOCUMENT = "/q/openapi";
    private static final String JSON = "application/json";

    void register(@Observes Router router) {
        router.get("/openapi").handler(OpenApiRoute::serve);
    }

    private static void serve(RoutingContext context) {
        if (context.queryParam("format").isEmpty()) {
            context.request().headers().set(HttpHeaders.ACCEPT, JSON);
        }
        context.reroute(DOCUMENT);
    }
}
