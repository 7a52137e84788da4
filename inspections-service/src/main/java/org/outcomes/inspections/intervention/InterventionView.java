package org.outcomes.inspections.intervention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.listing.Citation;

/**
 * An intervention as the API gives it.
 *
 * @param area the area that was inspected
 * @param kind what it is called, such as {@code Notice to Improve}
 * @param issuedOn as printed, which may be partial; null where not known
 * @param liftedOn as printed; null where no source says that it was lifted
 * @param inForce whether it was not lifted by the day that is asked about
 * @param reason why it was made
 */
public record InterventionView(
        String area,
        String id,
        String inspection,
        String kind,
        @Nullable String issuedOn,
        LocalDate publicFrom,
        @Nullable String liftedOn,
        boolean inForce,
        String issuedBy,
        String reason,
        Citation source) {}
