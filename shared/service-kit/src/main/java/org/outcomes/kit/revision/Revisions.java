package org.outcomes.kit.revision;

import org.outcomes.kit.audience.Audience;

/** Tells the revision of a service's data. A service without records of its own has none. */
public interface Revisions {

    /** The header that carries the number of the revision with every read and write. */
    String HEADER = "Outcomes-Revision";

    /**
     * The revision as it is now.
     *
     * @param scopes whose data is read; {@link Scopes#everything} where that is not known
     */
    Revision now(Audience audience, Scopes scopes);
}
