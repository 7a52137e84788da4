package org.outcomes.kit.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.ProblemWriter;

/**
 * Takes an address only in the one way in which it is given out. With an empty segment, one too
 * many at the end, dots, matrix parameters, or a slash written as a code, two servers could take it
 * for two addresses; what is no UTF-8 would be looked for as something else.
 */
@ApplicationScoped
class StrictAddress {

    // Also before the quota is taken: whoever looks at a path may rely on it.
    private static final int BEFORE_ALL_THAT_READ_PATHS = -5_000;

    private static final Pattern OTHERWISE_WRITTEN =
            Pattern.compile(
                    "//|/\\.{1,2}(/|$)|^/v1/(.*/)?$|[;\\\\]|%(2f|5c|2e|3b|00)|[^!-~]",
                    Pattern.CASE_INSENSITIVE);

    private final ProblemWriter problems;

    @Inject
    StrictAddress(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_THAT_READ_PATHS).handler(this::check);
    }

    private void check(RoutingContext context) {
        refusal(context.request().path(), context.request().query())
                .or(() -> malformed(context.request().uri()))
                .ifPresentOrElse(problem -> problems.end(context, problem), context::next);
    }

    private static Optional<ProblemException> refusal(
            @Nullable String path, @Nullable String query) {
        if (path == null || OTHERWISE_WRITTEN.matcher(path).find() || !isText(path)) {
            return Optional.of(
                    ProblemException.of(
                            ProblemKind.NOT_FOUND, "There is nothing at this address."));
        }
        return query == null || isText(query)
                ? Optional.empty()
                : Optional.of(
                        ProblemException.of(
                                ProblemKind.MALFORMED_REQUEST,
                                "The query is not UTF-8, written with %XX where needed."));
    }

    private static Optional<ProblemException> malformed(String address) {
        try {
            new URI(address);
            return Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.of(
                    ProblemException.of(
                            ProblemKind.MALFORMED_REQUEST,
                            "The address has characters that have to be written as %XX."));
        }
    }

    private static boolean isText(String written) {
        try {
            byte[] bytes =
                    QueryStringDecoder.decodeComponent(written, ISO_8859_1).getBytes(ISO_8859_1);
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            return false;
        }
    }
}
