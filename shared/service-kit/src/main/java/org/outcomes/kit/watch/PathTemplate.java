package org.outcomes.kit.watch;

import io.vertx.core.Context;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;

/**
 * The template of a request's path, such as {@code /v1/areas/{area}}: what logs, metrics and traces
 * name in place of the path, so that neither their number nor their content is the callers' choice.
 */
public final class PathTemplate {

    /** The template of every path for which there is none. */
    public static final String UNMATCHED = "unmatched";

    // Where Quarkus keeps the template of a resource, and where its metrics and traces look for it.
    private static final String KEY = "UrlPathTemplate";

    private PathTemplate() {}

    /** Says what the template of the request's path is. A resource says it by itself. */
    public static void set(RoutingContext request, String template) {
        vertxContext(request).putLocal(KEY, template);
    }

    static String of(RoutingContext request) {
        String template = vertxContext(request).getLocal(KEY);
        return template == null ? UNMATCHED : template;
    }

    private static Context vertxContext(RoutingContext request) {
        return ((HttpServerRequestInternal) request.request()).context();
    }
}
