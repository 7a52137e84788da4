package org.outcomes.kit.limit;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.ProblemWriter;

/**
 * Holds every client to its quota and tells how it stands, in the fields of
 * draft-ietf-httpapi-ratelimit-headers-11. A client is the subject of a valid token, else an
 * address. What is unchanged (304) is free, and so is what is no part of the API, such as health.
 */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.limits-requests", stringValue = "true")
public class RateLimit {

    /** The field that tells what is left. */
    public static final String FIELD = "RateLimit";

    /** The field that tells the quota. */
    public static final String POLICY_FIELD = "RateLimit-Policy";

    // Filters run from the highest number down; the framework looks at tokens at 200.
    private static final int AFTER_AUTHENTICATION = 50;
    private static final String NO_PART_OF_THE_API = "/q/";

    private final boolean enabled;
    private final ClientQuotas quotas;
    private final IdentityProviderManager identities;
    private final ProblemWriter problems;

    @Inject
    RateLimit(
            @ConfigProperty(name = "outcomes.rate-limit.enabled") boolean enabled,
            ClientQuotas quotas,
            IdentityProviderManager identities,
            ProblemWriter problems) {
        this.enabled = enabled;
        this.quotas = quotas;
        this.identities = identities;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        if (enabled) {
            filters.register(this::limit, AFTER_AUTHENTICATION);
        }
    }

    private void limit(RoutingContext context) {
        if (context.normalizedPath().startsWith(NO_PART_OF_THE_API)) {
            context.next();
        } else if (context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            Context thread = context.vertx().getOrCreateContext();
            subject(context)
                    .subscribe()
                    .with(client -> thread.runOnContext(_ -> limit(context, client)));
        } else {
            limit(context, address(context));
        }
    }

    // A token that is not valid gives nobody a quota of their own. What it was sent to refuses it,
    // as if nobody had looked at it here; so the framework must not answer by itself.
    private Uni<String> subject(RoutingContext context) {
        Object answering = context.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        BiConsumer<RoutingContext, Throwable> silent = (_, _) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, silent);
        return QuarkusHttpUser.getSecurityIdentity(context, identities)
                .onItem()
                .transform(identity -> client(context, identity))
                .onFailure()
                .recoverWithItem(() -> address(context))
                .onTermination()
                .invoke(() -> context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answering));
    }

    private static String client(RoutingContext context, SecurityIdentity identity) {
        return identity.isAnonymous()
                ? address(context)
                : "subject " + identity.getPrincipal().getName();
    }

    private static String address(RoutingContext context) {
        return "address " + context.request().remoteAddress().hostAddress();
    }

    private void limit(RoutingContext context, String client) {
        Standing standing = quotas.take(client);
        context.addHeadersEndHandler(_ -> tell(context.response(), client, standing));
        if (standing.allowed()) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.RETRY_AFTER, retryAfter(standing));
        problems.end(
                context,
                ProblemException.of(
                        ProblemKind.TOO_MANY_REQUESTS,
                        "More than %d requests came in %d seconds; go on after %s seconds."
                                .formatted(
                                        quotas.quota().requests(),
                                        quotas.quota().period().toSeconds(),
                                        retryAfter(standing))));
    }

    private void tell(HttpServerResponse response, String client, Standing taken) {
        boolean free = response.getStatusCode() == HttpResponseStatus.NOT_MODIFIED.code();
        Standing standing = free ? quotas.giveBack(client) : taken;
        response.putHeader(POLICY_FIELD, quotas.quota().policy());
        response.putHeader(FIELD, standing.field());
    }

    private static String retryAfter(Standing standing) {
        return Long.toString(standing.secondsToMore());
    }
}
