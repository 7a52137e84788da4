package org.outcomes.inspections.inspection.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.day.PublicFrom;
import org.outcomes.reference.inspection.InspectionMethod;

/**
 * One inspection, without its parts.
 *
 * @param framework the code of the framework by which it judged
 * @param known the day from which it is public, where that is not its day of publication
 * @param evidencePeriod what the judgements rest on, where the document prints it
 * @param reference the inspectorate's own number
 * @param source the document that its parts point into
 */
public record Inspection(
        String id,
        String framework,
        AreaCode area,
        String title,
        Optional<PartialDate> startedOn,
        Optional<PartialDate> endedOn,
        Optional<PartialDate> publishedOn,
        Optional<KnownDay> known,
        InspectionMethod method,
        Optional<EvidencePeriod> evidencePeriod,
        Optional<String> reference,
        String source) {

    /** From when to when the evidence reaches. */
    public record EvidencePeriod(PartialDate from, PartialDate to) {

        public EvidencePeriod {
            if (to.lastDay().isBefore(from.firstDay())) {
                throw new IllegalArgumentException(
                        "The evidence ends (%s) before it begins (%s).".formatted(to, from));
            }
        }
    }

    /** The first day on which it was public, given the day on which its source was published. */
    public LocalDate publicFrom(LocalDate sourcePublishedOn) {
        return PublicFrom.of(known.map(KnownDay::day), publishedOn, sourcePublishedOn);
    }
}
