package org.outcomes.kit.request;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses bodies that are larger than the service takes, be their length announced or not. */
public class BodyLimit {

    private final long most;

    @Inject
    BodyLimit(@ConfigProperty(name = "outcomes.largest-body") MemorySize most) {
        this.most = most.asLongValue();
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced == null) {
            if (request.getHeaderString("Transfer-Encoding") != null) {
                request.setEntityStream(new LimitedInput(request.getEntityStream(), most));
            }
        } else if (Long.parseLong(announced) > most) {
            throw LimitedInput.tooLarge(most);
        }
    }
}
