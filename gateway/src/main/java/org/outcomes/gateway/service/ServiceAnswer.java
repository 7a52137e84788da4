package org.outcomes.gateway.service;

/**
 * An answer of a service, whole.
 *
 * @param status the HTTP status, below 500
 */
public record ServiceAnswer(int status, Content content) {

    private static final int OK = 200;

    /** Whether the service did what it was asked. */
    public boolean ok() {
        return status == OK;
    }
}
