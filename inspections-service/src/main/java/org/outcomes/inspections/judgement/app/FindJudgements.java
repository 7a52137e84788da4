package org.outcomes.inspections.judgement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.outcomes.inspections.judgement.db.JudgementQuery;
import org.outcomes.inspections.listing.InspectionCodes;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.CodeKind;
import org.outcomes.kit.listing.UnknownCodes;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** Finds judgements. */
@ApplicationScoped
public class FindJudgements {

    private final Snapshot snapshot;

    @Inject
    FindJudgements(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** One page, newest inspection first, within it in the framework's order. */
    public Listed<JudgementView> page(
            Viewpoint viewpoint, PageRequest page, JudgementFilter filter) {
        return snapshot.read(handle ->
                new Listed<>(
                        new JudgementQuery(handle, viewpoint).page(filter, page),
                        new UnknownCodes(handle, viewpoint)
                                .among(filter.areas(), InspectionCodes.AREA)
                                .among(filter.inspections(), InspectionCodes.INSPECTION)
                                .among(filter.outcomeAreas(), CodeKind.OUTCOME_AREA)
                                .warnings()));
    }
}
