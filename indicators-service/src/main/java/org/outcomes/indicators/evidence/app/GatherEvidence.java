package org.outcomes.indicators.evidence.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.indicators.evidence.db.EvidenceRows;
import org.outcomes.indicators.evidence.domain.Measure;
import org.outcomes.indicators.evidence.domain.NamedArea;
import org.outcomes.kit.evidence.EvidenceQuestion;
import org.outcomes.kit.ledger.Ledger;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.reference.outcome.OutcomeFramework;

/** Answers the gateway's one question from one state of the database. */
@ApplicationScoped
public class GatherEvidence {

    private final Snapshot snapshot;
    private final Ledger ledger;

    @Inject
    GatherEvidence(Snapshot snapshot, Ledger ledger) {
        this.snapshot = snapshot;
        this.ledger = ledger;
    }

    /** All that was measured in the area by the day of the question. */
    public AreaEvidence gather(EvidenceQuestion question, String area) {
        return snapshot.read(handle -> gatherFrom(handle, question, area));
    }

    private AreaEvidence gatherFrom(Handle handle, EvidenceQuestion question, String code) {
        EvidenceRows rows = new EvidenceRows(handle, question.viewpoint());
        Optional<NamedArea> area = rows.area(code);
        Optional<OutcomeFramework> framework = question.frameworkIn(handle);
        List<String> outcomeAreas = framework.map(question::outcomeAreasOf).orElse(List.of());
        List<Measure> measures =
                area.map(found -> new MeasuresOfArea(rows, found).in(outcomeAreas))
                        .orElse(List.of());
        return new AreaEvidence(
                area,
                framework,
                question.viewpoint().asOf(),
                ledger.revision(handle, question.viewpoint().audience(), outcomeAreas),
                measures);
    }
}
