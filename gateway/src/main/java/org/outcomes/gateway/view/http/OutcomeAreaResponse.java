package org.outcomes.gateway.view.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence;
import org.outcomes.gateway.evidence.domain.judged.Recommendation;
import org.outcomes.gateway.evidence.domain.promised.Commitment;
import org.outcomes.gateway.evidence.domain.promised.CommitmentsEvidence;
import org.outcomes.gateway.evidence.http.SourceResponse;
import org.outcomes.gateway.gap.domain.Gap;
import org.outcomes.gateway.inconsistency.domain.Inconsistency;
import org.outcomes.gateway.view.app.ComposedView;
import org.outcomes.gateway.view.domain.Picture;
import org.outcomes.gateway.view.domain.Summary;

/**
 * One outcome area of an area on a day. What rests on a service that is not available is null.
 *
 * @param sources how each service's part came
 */
record OutcomeAreaResponse(
        ViewHead.Area area,
        ViewHead.OutcomeArea outcomeArea,
        LocalDate asOf,
        Summary summary,
        Optional<List<JudgementResponse>> judgements,
        Optional<FindingsResponse> findings,
        Optional<List<Recommendation>> recommendations,
        Optional<List<MeasureResponse>> indicators,
        Optional<List<Commitment>> commitments,
        Optional<List<Inconsistency>> inconsistencies,
        Optional<List<Gap>> gaps,
        List<SourceResponse> sources,
        Links links) {

    /** Ways on from a view, as paths with the day; null where there is none yet. */
    record Links(String self, String reportCard, Optional<String> csv, Optional<String> html) {

        private static Links of(String area, String outcomeArea, Picture picture) {
            String card = "/v1/areas/" + area + "/outcome-areas";
            String question =
                    "?framework="
                            + picture.framework().code()
                            + "&asOf="
                            + picture.evidence().asOf();
            return new Links(
                    card + "/" + outcomeArea + question,
                    card + question,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    static OutcomeAreaResponse of(String area, String outcomeArea, ComposedView view) {
        Picture picture = view.picture();
        Evidence evidence = picture.evidence();
        Optional<InspectionsEvidence> judged = evidence.inspections();
        return new OutcomeAreaResponse(
                ViewHead.Area.of(area, view),
                ViewHead.OutcomeArea.of(
                        picture.framework(), picture.framework().area(outcomeArea).orElseThrow()),
                evidence.asOf(),
                picture.summary(outcomeArea),
                judged.map(InspectionsEvidence::judgements)
                        .map(all -> all.stream().map(JudgementResponse::of).toList()),
                judged.map(InspectionsEvidence::findings).map(FindingsResponse::of),
                judged.map(InspectionsEvidence::recommendations),
                picture.measures(outcomeArea)
                        .map(all -> all.stream().map(MeasureResponse::of).toList()),
                evidence.commitments().map(CommitmentsEvidence::commitments),
                picture.inconsistencies(outcomeArea),
                picture.gaps(outcomeArea),
                ViewHead.sourcesOf(view),
                Links.of(area, outcomeArea, picture));
    }
}
