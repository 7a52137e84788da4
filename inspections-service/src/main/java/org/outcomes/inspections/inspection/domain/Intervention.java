package org.outcomes.inspections.inspection.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.day.PublicFrom;

/**
 * What was done because of an inspection by those who may step in.
 *
 * @param kind what it is called, such as {@code Notice to Improve}
 * @param known the day from which it is public, where that is not the day of issue
 * @param liftedOn empty where no source says that it was lifted
 * @param grounds why it was made
 */
public record Intervention(
        String id,
        String kind,
        Optional<PartialDate> issuedOn,
        Optional<KnownDay> known,
        Optional<PartialDate> liftedOn,
        String issuedBy,
        String grounds,
        String source,
        String locator) {

    /**
     * The first day on which it was public: its own, but not before the inspection that it answers
     * was.
     */
    public LocalDate publicFrom(LocalDate sourcePublishedOn, LocalDate inspectionPublicFrom) {
        return PublicFrom.notBefore(
                inspectionPublicFrom,
                PublicFrom.of(known.map(KnownDay::day), issuedOn, sourcePublishedOn));
    }
}
