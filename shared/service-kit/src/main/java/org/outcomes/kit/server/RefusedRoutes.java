package org.outcomes.kit.server;

import io.quarkus.security.AuthenticationException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.ProblemWriter;

/** Answers what the router refuses, or fails at, before a resource could. */
@ApplicationScoped
class RefusedRoutes {

    private static final Logger LOG = Logger.getLogger(RefusedRoutes.class);
    private static final int BEFORE_ALL = -2_000;
    private static final int FIRST_SERVER_ERROR = 500;

    // Those that the router gives without a handler of its own.
    private static final List<Integer> OF_ROUTER = List.of(400, 404, 405, 406, 414, 415, 500, 501);

    private final ProblemWriter problems;

    @Inject
    RefusedRoutes(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL).failureHandler(this::answer);
        OF_ROUTER.forEach(status -> router.errorHandler(status, this::answer));
    }

    private void answer(RoutingContext context) {
        // Only Quarkus knows how to ask for a token.
        if (context.response().ended() || context.failure() instanceof AuthenticationException) {
            context.next();
            return;
        }
        int status = context.statusCode();
        ProblemKind kind =
                ProblemKind.ofStatus(status)
                        .orElse(
                                status > 0 && status < FIRST_SERVER_ERROR
                                        ? ProblemKind.MALFORMED_REQUEST
                                        : ProblemKind.INTERNAL_ERROR);
        if (kind.status() >= FIRST_SERVER_ERROR) {
            LOG.errorf(context.failure(), "event=request-failed status=%d", kind.status());
        }
        problems.end(context, ProblemException.of(kind, kind.title() + "."));
    }
}
