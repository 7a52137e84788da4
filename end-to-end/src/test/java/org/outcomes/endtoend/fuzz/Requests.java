package org.outcomes.endtoend.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.outcomes.endtoend.document.ApiDocument;
import org.outcomes.endtoend.document.Operation;
import org.outcomes.endtoend.document.Parameter;

/** Requests made of the document, each with something in it that should not be there. */
final class Requests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");
    private static final List<String> PARTS =
            List.of("E08000018", "being-healthy", "cypp-2007", "h02", "apa-2008", "ecm-2004");
    private static final List<String> METHODS =
            List.of(
                    "GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "FOO",
                    "get");
    private static final List<String> HEADERS =
            List.of(
                    "Accept",
                    "Accept-Encoding",
                    "Accept-Language",
                    "Content-Type",
                    "If-None-Match",
                    "If-Match",
                    "If-Modified-Since",
                    "Range",
                    "Idempotency-Key",
                    "Prefer",
                    "Authorization",
                    "X-Request-Id",
                    "X-Forwarded-For",
                    "X-Forwarded-Host",
                    "Cookie",
                    "Origin",
                    "traceparent",
                    "Outcomes-After",
                    "Upgrade",
                    "Content-Encoding");

    private final ApiDocument document;
    private final String token;

    Requests(ApiDocument document, String token) {
        this.document = document;
        this.token = token;
    }

    Arbitrary<FuzzedRequest> all() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, ofOperation()), Tuple.of(1, Nasty.target().flatMap(this::toTarget)));
    }

    private Arbitrary<FuzzedRequest> toTarget(String target) {
        return Combinators.combine(Arbitraries.of(METHODS), headers())
                .as((method, headers) -> new FuzzedRequest(method, target, headers, ""));
    }

    private Arbitrary<FuzzedRequest> ofOperation() {
        return Arbitraries.of(document.operations()).flatMap(this::of);
    }

    private Arbitrary<FuzzedRequest> of(Operation operation) {
        boolean writes = !operation.method().equals("GET");
        Arbitrary<String> bodies = writes ? Nasty.body() : Arbitraries.just("");
        return Combinators.combine(
                        method(operation), path(operation), query(operation), headers(), bodies)
                .as((method, path, query, headers, body) ->
                        new FuzzedRequest(
                                method,
                                path + (imports(operation) ? "?dryRun=true&" : "?") + query,
                                withWhatItNeeds(operation, headers),
                                body));
    }

    private static Arbitrary<String> method(Operation operation) {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(operation.method())),
                Tuple.of(1, Arbitraries.of(METHODS)));
    }

    private static Arbitrary<String> path(Operation operation) {
        Arbitrary<String> part =
                Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(PARTS)), Tuple.of(1, Nasty.inAddress()));
        return part.list()
                .ofSize((int) PLACEHOLDER.matcher(operation.path()).results().count())
                .map(parts -> filled(operation.path(), parts));
    }

    private static String filled(String template, List<String> parts) {
        var left = new ArrayList<>(parts);
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(_ -> java.util.regex.Matcher.quoteReplacement(left.removeFirst()));
    }

    private static Arbitrary<String> query(Operation operation) {
        List<String> names =
                operation
                        .query()
                        .map(Parameter::name)
                        .filter(name -> !name.equals("dryRun"))
                        .collect(Collectors.toCollection(ArrayList::new));
        names.add("nosuchparameter");
        Arbitrary<String> name =
                Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.of(names)), Tuple.of(1, Nasty.inAddress()));
        return Combinators.combine(name, Nasty.inAddress())
                .as((key, value) -> key + "=" + value)
                .list()
                .ofMaxSize(3)
                .map(pairs -> String.join("&", pairs));
    }

    private Arbitrary<List<String>> headers() {
        Arbitrary<String> nasty =
                Combinators.combine(Arbitraries.of(HEADERS), Nasty.inHeader())
                        .as((name, value) -> name + ": " + value);
        Arbitrary<Tuple2<List<String>, Boolean>> both =
                Combinators.combine(nasty.list().ofMaxSize(2), Arbitraries.of(true, false))
                        .as(Tuple::of);
        return both.map(made -> {
            List<String> headers = new ArrayList<>(made.get1());
            if (made.get2() && headers.stream().noneMatch(line -> line.startsWith("Auth"))) {
                headers.add("Authorization: Bearer " + token);
            }
            return headers;
        });
    }

    private static boolean imports(Operation operation) {
        return operation.method().equals("POST");
    }

    // Without these no body would be read.
    private static List<String> withWhatItNeeds(Operation operation, List<String> headers) {
        List<String> all = new ArrayList<>(headers);
        if (!operation.bodyTypes().isEmpty() && !has(headers, "Content-Type")) {
            all.add("Content-Type: " + operation.bodyTypes().getFirst());
        }
        if (operation.method().equals("PUT") && !has(headers, "If-")) {
            all.add("If-None-Match: *");
        }
        return all;
    }

    private static boolean has(List<String> headers, String name) {
        return headers.stream().anyMatch(line -> line.startsWith(name));
    }
}
