package org.outcomes.kit.store;

import org.jdbi.v3.core.statement.SqlStatement;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.audience.Viewpoint;

/**
 * What may be seen from a viewpoint, as a condition on a table that has the columns of {@code
 * record_keeping}.
 *
 * <p>Staff see here what the public sees: what they may add to it comes with the roles.
 */
public final class Visibility {

    private Visibility() {}

    /** The SQL condition for a table alias; its parameters are bound by {@link #bind}. */
    public static String of(Viewpoint viewpoint, String alias) {
        return switch (viewpoint.audience()) {
            case Audience.Public _, Audience.Staff _ ->
                    """
                    (%1$s.state = 'published' and %1$s.exempt_case is null and %1$s.public_from <= :asOf
                     and (%1$s.publish_at is null or %1$s.publish_at <= :now))
                    """
                            .formatted(alias);
        };
    }

    /** Binds {@code asOf} and {@code now}. */
    public static <S extends SqlStatement<S>> S bind(S statement, Viewpoint viewpoint) {
        return statement.bind("asOf", viewpoint.asOf()).bind("now", viewpoint.now());
    }
}
