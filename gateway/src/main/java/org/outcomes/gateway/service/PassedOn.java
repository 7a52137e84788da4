package org.outcomes.gateway.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.outcomes.kit.request.RequestId;

/** What is passed on of the request that is being answered. */
@RequestScoped
public class PassedOn {

    private final HttpHeaders headers;
    private final RequestId requestId;

    @Inject
    PassedOn(HttpHeaders headers, RequestId requestId) {
        this.headers = headers;
        this.requestId = requestId;
    }

    /** The headers for calls to the services. */
    public CallHeaders headers() {
        return new CallHeaders(
                Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION)),
                requestId.value());
    }
}
