package org.outcomes.inspections.inspection.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.outcomes.inspections.inspection.db.InspectionQuery;
import org.outcomes.inspections.listing.InspectionCodes;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.UnknownCodes;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** Finds inspections. */
@ApplicationScoped
public class FindInspections {

    private final Snapshot snapshot;

    @Inject
    FindInspections(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** One page, the newest first. */
    public Listed<InspectionView> page(
            Viewpoint viewpoint, PageRequest page, InspectionFilter filter) {
        return snapshot.read(handle ->
                new Listed<>(
                        new InspectionQuery(handle, viewpoint).page(filter, page),
                        new UnknownCodes(handle, viewpoint)
                                .among(filter.areas(), InspectionCodes.AREA)
                                .among(filter.frameworks(), InspectionCodes.FRAMEWORK)
                                .warnings()));
    }

    /** The inspection with this id, if it can be seen from the viewpoint. */
    public Optional<InspectionView> one(Viewpoint viewpoint, String id) {
        return snapshot.read(handle -> new InspectionQuery(handle, viewpoint).one(id));
    }
}
