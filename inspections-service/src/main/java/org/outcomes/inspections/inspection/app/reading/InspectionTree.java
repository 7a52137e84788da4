package org.outcomes.inspections.inspection.app.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.inspections.inspection.domain.Finding;
import org.outcomes.inspections.inspection.domain.Inspection;
import org.outcomes.inspections.inspection.domain.Intervention;
import org.outcomes.inspections.inspection.domain.Judgement;
import org.outcomes.inspections.inspection.domain.KnownDay;
import org.outcomes.inspections.inspection.domain.Recommendation;
import org.outcomes.inspections.inspection.domain.Response;
import org.outcomes.inspections.reading.Read;

/**
 * An inspection of a file with those of its parts that could be read.
 *
 * @param head the inspection itself; without value where it could not be read
 */
public record InspectionTree(
        Read<Optional<Inspection>> head,
        List<Read<Judgement>> judgements,
        List<Read<Finding>> findings,
        List<Read<Answered>> recommendations,
        List<Read<Intervention>> interventions) {

    /** A recommendation with the responses to it. */
    public record Answered(Recommendation recommendation, List<Read<Response>> responses) {}

    /** The ids of the parts that have one of their own. */
    public Stream<String> partIds() {
        return Stream.of(
                        findings.stream().map(read -> read.value().id()),
                        recommendations.stream().map(read -> read.value().recommendation().id()),
                        interventions.stream().map(read -> read.value().id()))
                .flatMap(ids -> ids);
    }

    /** The responses to all its recommendations. */
    public Stream<Read<Response>> responses() {
        return recommendations.stream().flatMap(read -> read.value().responses().stream());
    }

    /** The codes of all sources that it names. */
    public Stream<String> sources() {
        Stream<KnownDay> known =
                Stream.concat(
                        head.value().flatMap(Inspection::known).stream(),
                        interventions.stream().flatMap(read -> read.value().known().stream()));
        return Stream.of(
                        head.value().stream().map(Inspection::source),
                        responses().map(read -> read.value().source()),
                        interventions.stream().map(read -> read.value().source()),
                        known.map(KnownDay::from))
                .flatMap(codes -> codes);
    }
}
