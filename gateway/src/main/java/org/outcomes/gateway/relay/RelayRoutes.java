package org.outcomes.gateway.relay;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.ProblemWriter;
import org.outcomes.kit.watch.PathTemplate;
import org.outcomes.reference.bundle.ServiceName;

/** The routes of what is passed on, and the answer for what nobody owns. */
@ApplicationScoped
public class RelayRoutes {

    private static final int BEFORE_RESOURCES = 1_000;
    private static final int AFTER_ALL = 1_000_000;

    private final Relay relay;
    private final ProblemWriter problems;

    @Inject
    RelayRoutes(Relay relay, ProblemWriter problems) {
        this.relay = relay;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route("/v1/*").order(BEFORE_RESOURCES).handler(this::passOn);
        router.route().order(AFTER_ALL).handler(this::nothingHere);
    }

    private void passOn(RoutingContext context) {
        String path = context.normalizedPath();
        Optional<ServiceName> owner =
                path.equals(context.request().path()) ? Owners.of(path) : Optional.empty();
        owner.ifPresentOrElse(service -> passOnTo(service, context, path), context::next);
    }

    private void passOnTo(ServiceName service, RoutingContext context, String path) {
        PathTemplate.set(context, Owners.template(path));
        relay.passOn(context, service);
    }

    private void nothingHere(RoutingContext context) {
        problems.end(
                context,
                ProblemException.of(ProblemKind.NOT_FOUND, "There is nothing at this address."));
    }
}
