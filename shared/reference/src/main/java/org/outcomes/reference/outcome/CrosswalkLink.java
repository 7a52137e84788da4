package org.outcomes.reference.outcome;

/**
 * Two outcome areas, as a rule of two frameworks, set beside each other.
 *
 * @param relation what {@code to} is, seen from {@code from}
 */
public record CrosswalkLink(
        OutcomeAreaReference from, OutcomeAreaReference to, CrosswalkRelation relation) {

    public CrosswalkLink {
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "\"%s\" is linked to itself; a crosswalk link joins two areas".formatted(from));
        }
    }
}
