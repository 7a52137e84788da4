package org.outcomes.kit.problem;

import java.util.Arrays;
import java.util.Optional;

/** Every kind of problem that the suite answers with: one table of code, status and title. */
public enum ProblemKind {
    MALFORMED_REQUEST(400, "malformed-request", "The request cannot be understood"),
    UNAUTHENTICATED(401, "unauthenticated", "A valid token is needed"),
    FORBIDDEN(403, "forbidden", "The token does not allow this"),
    NOT_FOUND(404, "not-found", "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "The address does not take this method"),
    NOT_ACCEPTABLE(406, "not-acceptable", "The answer is not available in this form"),
    REFUSED(409, "refused", "A rule does not allow this"),
    TOO_LARGE(413, "too-large", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(
            415, "unsupported-media-type", "The request has a form that is not taken here"),
    REJECTED_CONTENT(422, "rejected-content", "The content breaks a rule"),
    INTERNAL_ERROR(500, "internal-error", "The service has failed"),
    UNAVAILABLE(503, "unavailable", "The service cannot answer now");

    private final int status;
    private final String code;
    private final String title;

    ProblemKind(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    /** The kind that stands for an HTTP status, if the suite answers with that status. */
    public static Optional<ProblemKind> ofStatus(int status) {
        return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable code by which programs tell problems apart. */
    public String code() {
        return code;
    }

    /** The title, the same for every problem of the kind. */
    public String title() {
        return title;
    }
}
