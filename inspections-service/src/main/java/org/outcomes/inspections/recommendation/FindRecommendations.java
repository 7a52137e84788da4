package org.outcomes.inspections.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.outcomes.inspections.listing.InspectionCodes;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.CodeKind;
import org.outcomes.kit.listing.UnknownCodes;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** Finds recommendations. */
@ApplicationScoped
class FindRecommendations {

    private final Snapshot snapshot;

    @Inject
    FindRecommendations(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** One page, newest inspection first, within it in the document's order. */
    Listed<RecommendationView> page(
            Viewpoint viewpoint, PageRequest page, RecommendationFilter filter) {
        return snapshot.read(handle ->
                new Listed<>(
                        new RecommendationQuery(handle, viewpoint).page(filter, page),
                        new UnknownCodes(handle, viewpoint)
                                .among(filter.areas(), InspectionCodes.AREA)
                                .among(filter.inspections(), InspectionCodes.INSPECTION)
                                .among(filter.outcomeAreas(), CodeKind.OUTCOME_AREA)
                                .warnings()));
    }

    /** The recommendation with this id, if it can be seen from the viewpoint. */
    Optional<RecommendationView> one(Viewpoint viewpoint, String id) {
        return snapshot.read(handle -> new RecommendationQuery(handle, viewpoint).one(id));
    }
}
