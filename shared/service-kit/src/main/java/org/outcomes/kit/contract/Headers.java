package org.outcomes.kit.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.outcomes.kit.idempotency.IdempotencyFilter;
import org.outcomes.kit.schema.ParameterSchemas;
import org.outcomes.kit.schema.Schemas;

/** The headers that come with answers. */
final class Headers {

    private static final String REFERENCE = "#/components/headers/";
    private static final String ORIGIN = "Access-Control-Allow-Origin";
    private static final String REPLAYED = IdempotencyFilter.REPLAYED;
    private static final int LONGEST = 8_000;

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry(
                            ORIGIN,
                            "The origin whose pages may read the answer, where the suite is"
                                    + " configured to let any."),
                    Map.entry(
                            "Cache-Control",
                            "`no-cache`: it may be kept, and is asked for again with its ETag."),
                    Map.entry(
                            "Content-Disposition",
                            "The name of the file, where the answer is one to keep."),
                    Map.entry(
                            "ETag", "A strong tag of the answer; another answer has another one."),
                    Map.entry(
                            "Link",
                            "Ways on (RFC 8288): the `next` page, what the answer is"
                                    + " `describedby`."),
                    Map.entry(
                            REPLAYED,
                            "`true` where the request was done before under its Idempotency-Key,"
                                    + " and this is the answer that it got then."),
                    Map.entry("Location", "The address of the new record."),
                    Map.entry(
                            "RateLimit",
                            "How many requests are left in the window, and when it ends."),
                    Map.entry(
                            "RateLimit-Policy",
                            "How many requests a window has, and how long it is."),
                    Map.entry("Retry-After", "After how many seconds it is worth to try again."),
                    Map.entry("Vary", "The request headers that the answer depends on."),
                    Map.entry("WWW-Authenticate", "How to show who is asking (RFC 9110)."),
                    Map.entry(
                            "X-Request-Id",
                            "The id under which the request is logged: the one that was sent, or a"
                                    + " new one."));

    private static final String REVISION = "Outcomes-Revision";

    private Headers() {}

    /** The headers that operations refer to, by name. */
    static Map<String, Header> all() {
        Map<String, Header> headers = new TreeMap<>();
        WORDS.forEach((name, words) ->
                headers.put(
                        name,
                        OASFactory.createHeader()
                                .description(words)
                                .schema(ParameterSchemas.visible(LONGEST))));
        headers.put(
                REVISION,
                OASFactory.createHeader()
                        .description(
                                "The revision of the service's data that the answer rests on, or"
                                        + " that the write made.")
                        .schema(new Schemas().of(long.class)));
        return headers;
    }

    /** Those of an answer that was asked for. */
    static Map<String, Header> ofAnswer(Described described) {
        Stream<String> of =
                Stream.of(ORIGIN, "RateLimit", "RateLimit-Policy", REVISION, "X-Request-Id");
        if (described.isWrite()) {
            return references(Stream.concat(of, Stream.of("ETag", REPLAYED)));
        }
        Stream<String> cached = Stream.of("Cache-Control", "ETag", "Link", "Vary");
        Stream<String> file =
                described.isCollection() ? Stream.of("Content-Disposition") : Stream.empty();
        return references(Stream.concat(Stream.concat(of, cached), file));
    }

    /** Those of an answer that a record was created. */
    static Map<String, Header> ofCreated(Described described) {
        Map<String, Header> headers = new TreeMap<>(ofAnswer(described));
        headers.putAll(references(Stream.of("Location")));
        return headers;
    }

    /** Those of a problem. */
    static Map<String, Header> ofProblem(int status) {
        Stream<String> all =
                Stream.of(ORIGIN, "RateLimit", "RateLimit-Policy", "Vary", "X-Request-Id");
        return references(
                Stream.concat(
                        all,
                        switch (status) {
                            case 401 -> Stream.of("WWW-Authenticate");
                            case 409, 429, 503 -> Stream.of("Retry-After");
                            default -> Stream.empty();
                        }));
    }

    /** Those of an answer that is still as it was. */
    static Map<String, Header> ofNotModified() {
        return references(
                Stream.of(
                        ORIGIN,
                        "Cache-Control",
                        "ETag",
                        "Link",
                        "RateLimit",
                        "RateLimit-Policy",
                        REVISION,
                        "Vary",
                        "X-Request-Id"));
    }

    private static Map<String, Header> references(Stream<String> names) {
        Map<String, Header> headers = new LinkedHashMap<>();
        names.sorted()
                .forEach(
                        name -> headers.put(name, OASFactory.createHeader().ref(REFERENCE + name)));
        return headers;
    }
}
