package org.outcomes.gateway.view.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence;
import org.outcomes.gateway.evidence.domain.judged.Intervention;
import org.outcomes.gateway.evidence.http.SourceResponse;
import org.outcomes.gateway.view.app.ComposedView;
import org.outcomes.gateway.view.domain.Coverage;
import org.outcomes.gateway.view.domain.Picture;
import org.outcomes.gateway.view.domain.Summary;

/**
 * The report card of an area on a day.
 *
 * @param overall the overall judgements and the interventions in force; null while not available
 * @param items one for each outcome area of the framework, in its order
 * @param coverage how far the measures carry; null while they are not available
 * @param sources how each service's part came
 */
record ReportCardResponse(
        ViewHead.Area area,
        String framework,
        LocalDate asOf,
        Optional<Overall> overall,
        List<Item> items,
        Optional<Coverage> coverage,
        List<SourceResponse> sources) {

    /** What was said of the area as a whole. */
    record Overall(List<JudgementResponse> judgements, List<Intervention> interventionsInForce) {

        private static Overall of(InspectionsEvidence.Overall overall) {
            return new Overall(
                    overall.judgements().stream().map(JudgementResponse::of).toList(),
                    overall.interventionsInForce());
        }
    }

    /** One outcome area by its summary. */
    record Item(ViewHead.OutcomeArea outcomeArea, Summary summary) {}

    static ReportCardResponse of(String area, ComposedView view) {
        Picture picture = view.picture();
        return new ReportCardResponse(
                ViewHead.Area.of(area, view),
                picture.framework().code(),
                picture.evidence().asOf(),
                picture.evidence().inspections().map(judged -> Overall.of(judged.overall())),
                picture.framework().areas().stream()
                        .map(outcomeArea ->
                                new Item(
                                        ViewHead.OutcomeArea.of(picture.framework(), outcomeArea),
                                        picture.summary(outcomeArea.code())))
                        .toList(),
                picture.coverage(),
                ViewHead.sourcesOf(view));
    }
}
