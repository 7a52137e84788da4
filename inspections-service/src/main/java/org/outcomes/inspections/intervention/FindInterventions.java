package org.outcomes.inspections.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.outcomes.inspections.listing.InspectionCodes;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.UnknownCodes;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** Finds interventions. */
@ApplicationScoped
class FindInterventions {

    private final Snapshot snapshot;

    @Inject
    FindInterventions(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** One page, those of the newest inspection first. */
    Listed<InterventionView> page(Viewpoint viewpoint, PageRequest page, List<String> areas) {
        return snapshot.read(handle ->
                new Listed<>(
                        new InterventionQuery(handle, viewpoint).page(areas, page),
                        new UnknownCodes(handle, viewpoint)
                                .among(areas, InspectionCodes.AREA)
                                .warnings()));
    }
}
