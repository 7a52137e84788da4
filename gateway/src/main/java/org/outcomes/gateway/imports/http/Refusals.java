package org.outcomes.gateway.imports.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.outcomes.gateway.imports.app.BundleReport;
import org.outcomes.kit.problem.Problem;
import org.outcomes.kit.problem.ProblemKind;

/** Answers for imports that were refused. */
public final class Refusals {

    private Refusals() {}

    /** The problem of one file, as the service gave it. */
    public static Response answer(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        return problem.status() == ProblemKind.UNAVAILABLE.status()
                ? answer.header(HttpHeaders.RETRY_AFTER, 1).build()
                : answer.build();
    }

    /** The problem of the file that ended the import of a bundle, with the reports so far. */
    static Response answer(BundleReport.Refusal refusal, BundleReport report) {
        Problem problem = refusal.problem();
        return answer(with(problem, "%s: %s".formatted(refusal.file(), problem.detail()), report));
    }

    private static Problem with(Problem problem, String detail, @Nullable Object report) {
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                detail,
                problem.code(),
                problem.requestId(),
                problem.errors(),
                report);
    }
}
