package org.outcomes.reference.day;

import java.time.LocalDate;
import java.util.Optional;

/** On which day a record became public: the rule of "Days and publicity", written once. */
public final class PublicFrom {

    private PublicFrom() {}

    /**
     * The day on which a record became public: the day it was known on, else its own date, of which
     * a partial one counts as its last day, else the day its source was published.
     */
    public static LocalDate of(
            Optional<LocalDate> knownOn,
            Optional<PartialDate> ownDate,
            LocalDate sourcePublishedOn) {
        return knownOn.or(() -> ownDate.map(PartialDate::lastDay)).orElse(sourcePublishedOn);
    }

    /** The same day, but not before the day of the record that this one answers or belongs to. */
    public static LocalDate notBefore(LocalDate answered, LocalDate publicFrom) {
        return publicFrom.isBefore(answered) ? answered : publicFrom;
    }
}
