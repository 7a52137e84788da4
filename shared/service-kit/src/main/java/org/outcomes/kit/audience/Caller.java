package org.outcomes.kit.audience;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.day.London;

/**
 * The one who makes the request: which audience that is, from which viewpoint, and as which actor
 * it writes.
 */
@RequestScoped
public class Caller {

    private static final String WRITER = "administrator";

    private final SecurityIdentity identity;
    private final Clock clock;

    @Inject
    Caller(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** The audience that the caller belongs to. */
    public Audience audience() {
        return identity.isAnonymous()
                ? new Audience.Public()
                : new Audience.Staff(identity.getPrincipal().getName());
    }

    /**
     * Who is to be named in the ledger.
     *
     * @throws ForbiddenException where the caller may not write: an identity provider gives tokens
     *     to others than administrators too
     */
    public Actor actor() {
        if (!identity.hasRole(WRITER)) {
            throw new ForbiddenException();
        }
        return new Actor(identity.getPrincipal().getName(), WRITER);
    }

    /**
     * The viewpoint of a read. Without a day it is today in London; the public may not ask for a
     * day that is still to come.
     */
    public Viewpoint viewpoint(Parameters parameters, @Nullable String asOf) {
        LocalDate today = London.today(clock);
        Optional<LocalDate> asked = parameters.day("asOf", asOf);
        if (asOf != null
                && asked.filter(day -> day.isAfter(today)).isPresent()
                && identity.isAnonymous()) {
            parameters.refuse(
                    "asOf", asOf, "'" + asOf + "' is still to come; today is " + today + ".");
        }
        return new Viewpoint(audience(), asked.orElse(today), Instant.now(clock));
    }
}
