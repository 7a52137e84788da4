package org.outcomes.kit.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.outcomes.kit.problem.Problem;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.schema.Schemas;

/** The problems that may come in place of an answer, from the one table that there is of them. */
final class Problems {

    static final String REFERENCE = "#/components/responses/";
    private static final String REQUEST = "0b5f1f0e-6d4f-4a7e-9c58-1d1f9a1f2c3d";

    private Problems() {}

    /** The responses that operations refer to, by name: one for each status. */
    static Map<String, APIResponse> all(Schemas schemas) {
        Map<String, APIResponse> responses = new TreeMap<>();
        byStatus()
                .forEach((status, kinds) -> responses.put(name(status), response(kinds, schemas)));
        return responses;
    }

    /** The statuses that an operation may answer with in place of what was asked. */
    static IntStream statusesOf(Described described) {
        IntStream all = IntStream.of(400, 401, 406, 414, 429, 500, 503);
        IntStream path = described.hasPathParameters() ? IntStream.of(404) : IntStream.empty();
        IntStream write =
                described.isWrite() ? IntStream.of(403, 409, 413, 415, 422) : IntStream.empty();
        IntStream put = described.isPut() ? IntStream.of(412, 428) : IntStream.empty();
        return IntStream.concat(IntStream.concat(all, path), IntStream.concat(write, put))
                .filter(byStatus()::containsKey)
                .sorted();
    }

    static String name(int status) {
        return "Problem" + status;
    }

    static MediaType content(List<ProblemKind> kinds, Schemas schemas) {
        MediaType content = OASFactory.createMediaType().schema(schemas.of(Problem.class));
        kinds.forEach(kind -> content.addExample(kind.code(), example(kind)));
        return content;
    }

    static Map<Integer, List<ProblemKind>> byStatus() {
        return Arrays.stream(ProblemKind.values())
                .collect(
                        Collectors.groupingBy(
                                ProblemKind::status, TreeMap::new, Collectors.toList()));
    }

    static String description(List<ProblemKind> kinds) {
        return kinds.stream()
                .map(kind -> "%s (`%s`).".formatted(kind.title(), kind.code()))
                .collect(Collectors.joining(" "));
    }

    private static APIResponse response(List<ProblemKind> kinds, Schemas schemas) {
        APIResponse response =
                OASFactory.createAPIResponse()
                        .description(description(kinds))
                        .content(
                                OASFactory.createContent()
                                        .addMediaType(Problem.MEDIA_TYPE, content(kinds, schemas)));
        Headers.ofProblem(kinds.getFirst().status()).forEach(response::addHeader);
        return response;
    }

    private static Example example(ProblemKind kind) {
        Problem problem = Problem.of(ProblemException.of(kind, kind.explanation()), REQUEST);
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", problem.type());
        value.put("title", problem.title());
        value.put("status", problem.status());
        value.put("detail", problem.detail());
        value.put("code", problem.code());
        value.put("requestId", problem.requestId());
        value.put("errors", List.of());
        return OASFactory.createExample().summary(kind.title()).value(value);
    }
}
