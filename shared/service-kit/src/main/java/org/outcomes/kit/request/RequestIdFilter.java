package org.outcomes.kit.request;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Takes the request's id from the caller and gives it back with the answer. */
public class RequestIdFilter {

    private final RequestId requestId;

    @Inject
    RequestIdFilter(RequestId requestId) {
        this.requestId = requestId;
    }

    @ServerRequestFilter(preMatching = true)
    public void take(ContainerRequestContext request) {
        requestId.take(request.getHeaderString(RequestId.HEADER));
    }

    @ServerResponseFilter
    public void give(ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestId.HEADER, requestId.value());
    }
}
