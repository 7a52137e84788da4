package org.outcomes.kit.single;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import org.outcomes.kit.problem.ProblemException;

/** The headers of this request that say what its writer expects to find. */
@RequestScoped
public class PreconditionHeaders {

    private final HttpHeaders headers;

    @Inject
    PreconditionHeaders(HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * What the writer expects.
     *
     * @throws ProblemException 428 where the headers say nothing; 400 where they cannot be read
     */
    Precondition read() {
        return Precondition.of(headers);
    }
}
