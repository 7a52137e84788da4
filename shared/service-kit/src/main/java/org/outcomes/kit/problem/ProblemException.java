package org.outcomes.kit.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem document. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Fault> faults;
    private final transient @Nullable Object report;

    private ProblemException(
            ProblemKind kind, String detail, List<Fault> faults, @Nullable Object report) {
        super(detail);
        this.kind = kind;
        this.faults = List.copyOf(faults);
        this.report = report;
    }

    /** A problem without faults of single values. */
    public static ProblemException of(ProblemKind kind, String detail) {
        return new ProblemException(kind, detail, List.of(), null);
    }

    /** A problem with all faults that were found. */
    public static ProblemException of(ProblemKind kind, String detail, List<Fault> faults) {
        return new ProblemException(kind, detail, faults, null);
    }

    /** 400: one or more parameters are wrong. */
    public static ProblemException badParameters(List<Fault> faults) {
        return of(ProblemKind.MALFORMED_REQUEST, summary(faults, "parameter"), faults);
    }

    /** 404: a segment of the path names nothing. */
    public static ProblemException notFound(String parameter, String value, String detail) {
        return of(
                ProblemKind.NOT_FOUND,
                detail,
                List.of(Fault.ofParameter(parameter, value, detail)));
    }

    /** 422: an import is refused; the report says which rows and why. */
    public static ProblemException rejectedImport(String detail, Object report) {
        return new ProblemException(ProblemKind.REJECTED_CONTENT, detail, List.of(), report);
    }

    private static String summary(List<Fault> faults, String noun) {
        return faults.size() == 1
                ? faults.getFirst().detail()
                : "%d %ss are wrong; each is named in errors.".formatted(faults.size(), noun);
    }

    public ProblemKind kind() {
        return kind;
    }

    /** What is wrong with this request, in one sentence. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    public @Nullable Object report() {
        return report;
    }
}
