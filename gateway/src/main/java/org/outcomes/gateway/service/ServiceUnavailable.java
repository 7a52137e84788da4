package org.outcomes.gateway.service;

import org.outcomes.reference.bundle.ServiceName;

/** A service did not answer, or not in time, or has failed. */
public final class ServiceUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    private final ServiceName service;

    ServiceUnavailable(ServiceName service, String reason, Throwable cause) {
        super(reason, cause);
        this.service = service;
    }

    ServiceUnavailable(ServiceName service, String reason) {
        super(reason);
        this.service = service;
    }

    /** Which service it is. */
    public ServiceName service() {
        return service;
    }
}
