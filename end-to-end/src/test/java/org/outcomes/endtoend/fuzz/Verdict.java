package org.outcomes.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with an answer, whatever was asked. */
final class Verdict {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INSIDE =
            Pattern.compile(
                    "Exception|org\\.outcomes|io\\.quarkus|java\\.lang|at java\\.|SQLSTATE|<html",
                    Pattern.CASE_INSENSITIVE);

    private Verdict() {}

    /** What is wrong; empty for a sound answer. */
    static Optional<String> on(FuzzedRequest request, RawAnswer answer) {
        String body = answer.body();
        if (answer.status() >= 500) {
            return Optional.of("status " + answer.status() + " " + body);
        }
        if (answer.header("x-injected").equals("1")) {
            return Optional.of("a header was injected");
        }
        if (answer.status() < 400) {
            return Optional.empty();
        }
        if (INSIDE.matcher(withoutQuotes(request, body)).find()) {
            return Optional.of("tells of the inside: " + body);
        }
        return request.method().equals("HEAD") ? Optional.empty() : problem(answer, body);
    }

    // What the sender wrote may be quoted.
    private static String withoutQuotes(FuzzedRequest request, String body) {
        return request.toString().toLowerCase(java.util.Locale.ROOT).contains("html") ? "" : body;
    }

    private static Optional<String> problem(RawAnswer answer, String body) {
        if (!answer.header("content-type").startsWith("application/problem+json")) {
            return Optional.of(
                    "status %d is %s: %s"
                            .formatted(answer.status(), answer.header("content-type"), body));
        }
        try {
            JsonNode problem = JSON.readTree(body);
            boolean whole =
                    problem.path("status").asInt() == answer.status()
                            && problem.path("type").isTextual()
                            && problem.path("title").isTextual()
                            && problem.path("detail").isTextual()
                            && problem.path("code").isTextual()
                            && problem.path("requestId").isTextual()
                            && problem.path("errors").isArray();
            return whole ? Optional.empty() : Optional.of("not a whole problem: " + body);
        } catch (IOException unreadable) {
            return Optional.of("not JSON: " + body);
        }
    }
}
