package org.outcomes.kit.idempotency;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.outcomes.kit.request.Parameters;

/** Reads the key of a POST, and says when an answer was given before. */
public class IdempotencyFilter {

    /** The header that says so. */
    public static final String REPLAYED = "Idempotency-Replayed";

    /** After the limit of the body, so that only what may be sent is digested. */
    private static final int AFTER_LIMITS = 8000;

    private final KeyedRequest keyed;

    @Inject
    IdempotencyFilter(KeyedRequest keyed) {
        this.keyed = keyed;
    }

    @ServerRequestFilter(priority = AFTER_LIMITS)
    public void read(ContainerRequestContext request) {
        List<String> sent = request.getHeaders().get(IdempotencyKey.HEADER);
        if (sent == null || !request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        Parameters parameters = new Parameters();
        parameters
                .read(IdempotencyKey.HEADER, String.join(", ", sent), IdempotencyKey::parse)
                .ifPresent(key ->
                        request.setEntityStream(
                                keyed.has(key, address(request), request.getEntityStream())));
        parameters.orThrow();
    }

    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        if (keyed.replayed()) {
            response.getHeaders().putSingle(REPLAYED, true);
        }
    }

    private static String address(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        String query = uri.getRawQuery();
        return request.getMethod() + " " + uri.getRawPath() + (query == null ? "" : "?" + query);
    }
}
