package org.outcomes.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457), media type {@code application/problem+json}.
 *
 * @param type address of the page that explains this kind of problem
 * @param title the same for every problem of the kind
 * @param status the HTTP status
 * @param detail what is wrong with this request
 * @param code stable code of the kind
 * @param requestId the id under which the request is logged
 * @param errors all faults that were found, not only the first
 * @param report of a refused import, what it found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String requestId,
        List<Fault> errors,
        @Nullable Object report) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String PAGES = "/docs/problems/";

    /** The document for a problem. */
    public static Problem of(ProblemException thrown, String requestId) {
        ProblemKind kind = thrown.kind();
        return new Problem(
                PAGES + kind.code(),
                kind.title(),
                kind.status(),
                thrown.detail(),
                kind.code(),
                requestId,
                thrown.faults(),
                thrown.report());
    }
}
