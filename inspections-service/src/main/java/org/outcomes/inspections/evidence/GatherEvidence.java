package org.outcomes.inspections.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.evidence.EvidenceView.Overall;
import org.outcomes.inspections.finding.FindingQuery;
import org.outcomes.inspections.finding.RepeatThemeQuery;
import org.outcomes.inspections.intervention.InterventionQuery;
import org.outcomes.inspections.judgement.app.Judged;
import org.outcomes.inspections.judgement.app.JudgementSummary;
import org.outcomes.inspections.judgement.app.JudgementView;
import org.outcomes.inspections.judgement.db.JudgementQuery;
import org.outcomes.inspections.recommendation.RecommendationQuery;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.evidence.EvidenceQuestion;
import org.outcomes.kit.evidence.FrameworkOfEvidence;
import org.outcomes.kit.ledger.Ledger;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.reference.outcome.OutcomeFramework;

/** Answers the gateway's one question from one state of the database, with one query a part. */
@ApplicationScoped
class GatherEvidence {

    private final Snapshot snapshot;
    private final Ledger ledger;

    @Inject
    GatherEvidence(Snapshot snapshot, Ledger ledger) {
        this.snapshot = snapshot;
        this.ledger = ledger;
    }

    /** All that was judged in the area by the day of the question. */
    EvidenceView gather(EvidenceQuestion question, String area) {
        return snapshot.read(handle -> gatherFrom(handle, question, area));
    }

    private EvidenceView gatherFrom(Handle handle, EvidenceQuestion question, String area) {
        Viewpoint viewpoint = question.viewpoint();
        Optional<OutcomeFramework> framework = question.frameworkIn(handle);
        List<String> outcomeAreas = framework.map(question::outcomeAreasOf).orElse(List.of());
        // What speaks of no outcome area belongs to the framework as a whole.
        boolean orOfNone = framework.isPresent() && question.outcomeArea().isEmpty();
        List<Judged> judged =
                new JudgementQuery(handle, viewpoint).ofArea(area, outcomeAreas, orOfNone);
        return new EvidenceView(
                null,
                framework.map(FrameworkOfEvidence::of).orElse(null),
                viewpoint.asOf(),
                ledger.revision(handle, viewpoint.audience(), List.of(area)),
                outcomeAreas.stream().map(code -> JudgementSummary.of(code, judged)).toList(),
                speaking(judged, outcomeAreas, orOfNone),
                new FindingQuery(handle, viewpoint).ofArea(area, outcomeAreas, orOfNone),
                new RecommendationQuery(handle, viewpoint).ofArea(area, outcomeAreas, orOfNone),
                new Overall(
                        judged.stream().map(Judged::view).filter(JudgementView::overall).toList(),
                        new InterventionQuery(handle, viewpoint).inForceIn(area)),
                new RepeatThemeQuery(handle, viewpoint).ofArea(area));
    }

    private static List<JudgementView> speaking(
            List<Judged> judged, List<String> outcomeAreas, boolean orOfNone) {
        return judged.stream()
                .map(Judged::view)
                .filter(view ->
                        view.outcomeArea() == null
                                ? orOfNone
                                : outcomeAreas.contains(view.outcomeArea()))
                .toList();
    }
}
