package org.outcomes.inspections.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.outcomes.inspections.listing.InspectionCodes;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.CodeKind;
import org.outcomes.kit.listing.UnknownCodes;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** Finds findings. */
@ApplicationScoped
class FindFindings {

    private final Snapshot snapshot;

    @Inject
    FindFindings(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** One page, newest inspection first, within it in the document's order. */
    Listed<FindingView> page(Viewpoint viewpoint, PageRequest page, FindingFilter filter) {
        return snapshot.read(handle ->
                new Listed<>(
                        new FindingQuery(handle, viewpoint).page(filter, page),
                        new UnknownCodes(handle, viewpoint)
                                .among(filter.areas(), InspectionCodes.AREA)
                                .among(filter.inspections(), InspectionCodes.INSPECTION)
                                .among(filter.outcomeAreas(), CodeKind.OUTCOME_AREA)
                                .among(filter.themes(), InspectionCodes.THEME)
                                .warnings()));
    }
}
