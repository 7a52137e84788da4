package org.outcomes.gateway.guide;

import java.util.List;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemKind;

/** What a problem document of each kind may say. */
final class ProblemExamples {

    private static final String NO_SUCH_DAY = "'2009-02-30' is not a day of the calendar.";
    private static final String NO_SUCH_AREA = "There is no area 'E08000099'.";

    private ProblemExamples() {}

    /** A detail as a request of this kind may get it. */
    static String detailOf(ProblemKind kind) {
        return switch (kind) {
            case MALFORMED_REQUEST -> NO_SUCH_DAY;
            case UNAUTHENTICATED -> "Send a valid bearer token in the Authorization header.";
            case FORBIDDEN -> "The token's roles do not allow this.";
            case NOT_FOUND -> NO_SUCH_AREA;
            case METHOD_NOT_ALLOWED -> "This address takes GET, HEAD and OPTIONS.";
            case NOT_ACCEPTABLE -> "The answer is JSON; send Accept: application/json.";
            case REFUSED -> "The plan cypp-2007 has another commitment at h02.";
            case REQUEST_UNDER_WAY -> "A request with this Idempotency-Key has not ended yet.";
            case PRECONDITION_FAILED -> "The area has changed since you read it.";
            case TOO_LARGE -> "The body is larger than 4294967296 bytes.";
            case ADDRESS_TOO_LONG -> "The address is longer than 4096 characters.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send Content-Type: text/csv.";
            case REJECTED_CONTENT -> "1 row is refused; nothing was stored.";
            case KEY_REUSED -> "This Idempotency-Key was sent before with another body.";
            case PRECONDITION_REQUIRED -> "Send If-Match or If-None-Match: *.";
            case TOO_MANY_REQUESTS ->
                    "More than 600 requests came in 60 seconds; go on after 1 seconds.";
            case HEADERS_TOO_LARGE -> "The headers are larger than 8192 bytes.";
            case INTERNAL_ERROR -> "Something went wrong here, not in the request.";
            case METHOD_NOT_KNOWN -> "No address takes the method BREW.";
            case UNAVAILABLE -> "The inspections service does not answer at the moment.";
        };
    }

    /** The faults that stand beside it. */
    static List<Fault> faultsOf(ProblemKind kind) {
        return switch (kind) {
            case MALFORMED_REQUEST -> List.of(Fault.ofParameter("asOf", "2009-02-30", NO_SUCH_DAY));
            case NOT_FOUND -> List.of(Fault.ofParameter("area", "E08000099", NO_SUCH_AREA));
            case REJECTED_CONTENT ->
                    List.of(
                            Fault.ofField(
                                    4,
                                    "period",
                                    "FY2009-11",
                                    "\"FY2009-11\" is not a period: the year after 2009 is written"
                                            + " 10, not 11"));
            default -> List.of();
        };
    }
}
