package org.outcomes.sampledata.rule.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.day.PublicFrom;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.Dates;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Known;
import org.outcomes.sampledata.tree.Node;

/** When inspections, responses and interventions became public. */
public final class PublicityRules {

    private final Known known;

    private PublicityRules(Known known) {
        this.known = known;
    }

    /** Days that the documents do not bear out. */
    public static Stream<Fault> faults(Evidence evidence) {
        PublicityRules rules = new PublicityRules(evidence.known());
        return InspectionRules.all(evidence).flatMap(rules::inspection);
    }

    private Stream<Fault> inspection(Node inspection) {
        Optional<LocalDate> day = publicFrom(inspection, "publishedOn");
        Stream<Fault> responses =
                inspection
                        .items("recommendations")
                        .flatMap(one -> one.items("responses"))
                        .filter(response -> isBefore(publicFrom(response, "on"), day))
                        .map(response ->
                                response.at("on").fault("is before the inspection was public"));
        Stream<Fault> interventions =
                inspection.items("interventions").flatMap(one -> intervention(one, day));
        return Stream.of(knownOn(inspection, "publishedOn"), responses, interventions)
                .flatMap(faults -> faults);
    }

    private Stream<Fault> intervention(Node intervention, Optional<LocalDate> inspectionPublic) {
        Stream<Fault> early =
                Stream.of(intervention)
                        .filter(one -> isBefore(publicFrom(one, "issuedOn"), inspectionPublic))
                        .map(one ->
                                one.at("issuedOn").fault("is before the inspection was public"));
        return Stream.of(
                        knownOn(intervention, "issuedOn"),
                        early,
                        Dates.order(intervention, "issuedOn", "liftedOn"))
                .flatMap(faults -> faults);
    }

    /**
     * {@code knownOn} is the earlier of the last day of a partial date and the day on which the
     * earliest source that reports the record was published.
     */
    private Stream<Fault> knownOn(Node item, String ownDate) {
        Optional<LocalDate> knownOn = Dates.dayIn(item, "knownOn");
        if (knownOn.isEmpty()) {
            return Stream.empty();
        }
        Optional<PartialDate> own = Dates.in(item, ownDate);
        if (own.filter(PartialDate::isWhole).isPresent()) {
            return Stream.of(item.at("knownOn").fault("has no place beside a whole day"));
        }
        return known
                .publishedOn(item.text("knownFrom"))
                .map(reported -> earlier(reported, own.map(PartialDate::lastDay)))
                .filter(expected -> !expected.equals(knownOn.get()))
                .map(expected -> item.at("knownOn").fault("by knownFrom it is " + expected))
                .stream();
    }

    private Optional<LocalDate> publicFrom(Node item, String ownDate) {
        Optional<LocalDate> knownOn = Dates.dayIn(item, "knownOn");
        Optional<PartialDate> own = Dates.in(item, ownDate);
        return known.publishedOn(item.text("source"))
                .map(source -> PublicFrom.of(knownOn, own, source));
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isAfter).orElse(day);
    }
}
