package org.outcomes.kit.problem;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of problem that the suite answers with: one table of status, code, title and
 * explanation. Of several kinds with one status the first is the general one.
 */
public enum ProblemKind {
    MALFORMED_REQUEST(
            400,
            "malformed-request",
            "The request cannot be understood",
            """
            A parameter, header or body is not written as it has to be, is out of its range, or is not known here. \
            Each fault stands in errors with its place and value. Correct all of them before you send it again.\
            """),
    UNAUTHENTICATED(
            401,
            "unauthenticated",
            "A valid token is needed",
            """
            The request has no bearer token, or one that is expired, forged or meant for others. Reads need none; \
            for a write get a token from your identity provider and send it in the Authorization header.\
            """),
    FORBIDDEN(
            403,
            "forbidden",
            "The token does not allow this",
            """
            The token is valid, but none of its roles allows what was asked. Ask an administrator to do it, or for \
            the role.\
            """),
    NOT_FOUND(
            404,
            "not-found",
            "There is nothing at this address",
            """
            A part of the path names nothing, or nothing that was public on the day that was asked about. Check the \
            spelling, case included, and try a later asOf.\
            """),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "The address does not take this method",
            """
            There is something at this address, but not for this method. The Allow header lists the methods that \
            it takes.\
            """),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            "The answer is not available in this form",
            """
            The Accept header names no form that the answer is available in. Send application/json, or one of the \
            forms that the detail names.\
            """),
    REFUSED(
            409,
            "refused",
            "A rule does not allow this",
            """
            The request is well written, but a rule does not allow it as things stand. The detail says which rule. \
            Sending it again changes nothing until the records that it names have changed.\
            """),
    REQUEST_UNDER_WAY(
            409,
            "request-under-way",
            "A request with this Idempotency-Key is being worked on",
            """
            Another request with the same Idempotency-Key has not ended yet. Wait a little and send the same \
            request again: it gets the answer of the first.\
            """),
    PRECONDITION_FAILED(
            412,
            "precondition-failed",
            "The record is not as you last saw it",
            """
            Somebody has changed, created or removed the record since you read it, so that your write would undo \
            theirs. Nothing was stored. Read it again, look at what has changed, and send your write with the new \
            ETag.\
            """),
    TOO_LARGE(
            413,
            "too-large",
            "The request is too large",
            """
            The body is larger than is taken here. The detail gives the limit; send the records in several files.\
            """),
    ADDRESS_TOO_LONG(
            414,
            "address-too-long",
            "The address is too long",
            """
            The path with its query is longer than is taken here. Ask with fewer filters at a time.\
            """),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "The request has a form that is not taken here",
            """
            The Content-Type is missing or is none that this address takes. Files of rows are text/csv, all other \
            bodies application/json.\
            """),
    REJECTED_CONTENT(
            422,
            "rejected-content",
            "The content breaks a rule",
            """
            The body can be read, but what it says breaks a rule. Each fault stands in errors, or in the report of an \
            import, with its pointer or its line and column. Nothing was stored.\
            """),
    KEY_REUSED(
            422,
            "idempotency-key-reused",
            "The Idempotency-Key belongs to another request",
            """
            This Idempotency-Key was sent before with another body or to another address. Nothing was stored. Use a \
            new key for each new request, and the same one only to repeat a request letter for letter.\
            """),
    PRECONDITION_REQUIRED(
            428,
            "precondition-required",
            "Say which state of the record you write over",
            """
            A write to a single record has to say what it expects to find, so that no change is lost. Send If-Match \
            with the ETag that you last read, or If-None-Match: * to create the record.\
            """),
    TOO_MANY_REQUESTS(
            429,
            "too-many-requests",
            "Too many requests were sent",
            """
            The quota is used up. Retry-After says after how many seconds to go on; RateLimit and RateLimit-Policy \
            show the quota. Answers of 304 are free: send If-None-Match with the ETag that you hold.\
            """),
    HEADERS_TOO_LARGE(
            431,
            "headers-too-large",
            "The headers are too large",
            """
            The headers of the request are larger than is taken here. Send fewer or shorter ones; often it is a \
            token or a list of entity tags that has grown.\
            """),
    INTERNAL_ERROR(
            500,
            "internal-error",
            "The service has failed",
            """
            Something went wrong inside, not in the request. Try again; if it stays, report it with the requestId, \
            under which the cause is logged.\
            """),
    METHOD_NOT_KNOWN(
            501,
            "method-not-known",
            "The method is not known here",
            """
            No address of the suite takes this method. Use GET, HEAD or OPTIONS to read and POST or PUT to write.\
            """),
    UNAVAILABLE(
            503,
            "unavailable",
            "The service cannot answer now",
            """
            A service or its database does not answer at the moment, or is busy with another write. Nothing was \
            stored. Try again after the seconds that Retry-After gives.\
            """);

    private final int status;
    private final String code;
    private final String title;
    private final String explanation;

    ProblemKind(int status, String code, String title, String explanation) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.explanation = explanation;
    }

    /** The general kind that stands for an HTTP status, if the suite answers with that status. */
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

    /** What the kind means and what to do about it: the text of its page. */
    public String explanation() {
        return explanation;
    }
}
