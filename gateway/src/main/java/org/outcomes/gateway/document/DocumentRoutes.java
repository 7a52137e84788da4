package org.outcomes.gateway.document;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Serves the kept document at {@code /openapi}, as JSON or as YAML, and a reader for it at {@code
 * /docs}, which loads nothing from elsewhere.
 */
@ApplicationScoped
public class DocumentRoutes {

    private static final String READER = "/docs/index.html";
    private static final String OWN_THINGS_ONLY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
                    + " frame-ancestors 'none'";

    private final Document json = Document.json();
    private volatile @Nullable Document yaml;

    void register(@Observes Router router) {
        router.get("/openapi").handler(this::serve);
        router.get("/docs").handler(context -> context.reroute(READER));
        router.get("/docs/").handler(context -> context.reroute(READER));
        router.get(READER).order(-1).handler(DocumentRoutes::guard);
        router.get("/docs/reader*").order(-1).handler(DocumentRoutes::askAgain);
    }

    private void serve(RoutingContext context) {
        List<String> formats = context.queryParam("format");
        Document document = formats.equals(List.of("yaml")) ? asYaml() : json;
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.ETAG, document.tag());
        if (document.tag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            context.response().setStatusCode(304).end();
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, document.mediaType() + ";charset=UTF-8")
                .end(document.text());
    }

    // Made when it is first asked for: two threads at once make the same.
    private Document asYaml() {
        Document made = yaml;
        if (made == null) {
            made = json.yaml();
            yaml = made;
        }
        return made;
    }

    private static void guard(RoutingContext context) {
        Map.of(
                        "Content-Security-Policy",
                        OWN_THINGS_ONLY,
                        "X-Content-Type-Options",
                        "nosniff",
                        "Referrer-Policy",
                        "no-referrer")
                .forEach(context.response()::putHeader);
        askAgain(context);
    }

    // The addresses have no version: another release has other files there.
    private static void askAgain(RoutingContext context) {
        context.addHeadersEndHandler(
                _ -> context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache"));
        context.next();
    }
}
