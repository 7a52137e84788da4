package org.outcomes.inspections.inspection.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.day.PublicFrom;

/**
 * What a later document says about a recommendation.
 *
 * @param status as its source prints it: the status of a commitment, never the recommendation's
 */
public record Response(
        PartialDate on, Optional<String> status, String text, String source, String locator) {

    /** What tells it from the other responses to one recommendation. */
    public record Key(PartialDate on, String source, String locator) {}

    public Key key() {
        return new Key(on, source, locator);
    }

    /** The first day on which it was public: its own, but not before what it answers was. */
    public LocalDate publicFrom(LocalDate recommendationPublicFrom) {
        return PublicFrom.notBefore(recommendationPublicFrom, on.lastDay());
    }
}
