package org.outcomes.kit.watch;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;
import org.outcomes.kit.request.RequestId;

/**
 * Stands before everything else: gives each request its id, under which all lines of the log stand,
 * and writes the line of the log that says how the request ended.
 */
@ApplicationScoped
public class RequestWatch {

    /** The key of the request's id in the log. */
    public static final String REQUEST_ID = "requestId";

    private static final int BEFORE_ALL = 10_000;
    private static final String OPERATIONS = "/q/";

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ALL);
    }

    private void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        RequestId id = new RequestId();
        id.take(request.getHeader(RequestId.HEADER));
        // Whoever reads the header from here on, be it a resource, the relay or another service,
        // finds the same id.
        request.headers().set(RequestId.HEADER, id.value());
        MDC.put(REQUEST_ID, id.value());
        // As it was sent: what cannot be decoded is refused later, and is logged like the others.
        if (!String.valueOf(request.path()).startsWith(OPERATIONS)) {
            PathTemplate.set(context, PathTemplate.UNMATCHED);
            AccessLog.begin(context, id.value());
        }
        context.next();
    }
}
