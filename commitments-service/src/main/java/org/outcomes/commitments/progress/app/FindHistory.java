package org.outcomes.commitments.progress.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.outcomes.commitments.progress.db.UpdateQuery;
import org.outcomes.commitments.progress.domain.MeasuredUpdate;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** Finds what was reported of a commitment over time. */
@ApplicationScoped
public class FindHistory {

    private final Snapshot snapshot;

    @Inject
    FindHistory(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** One page of updates, newest first; empty where there is no such commitment. */
    public Optional<List<MeasuredUpdate>> page(
            Viewpoint viewpoint, PageRequest page, String plan, String slug) {
        return snapshot.read(
                handle -> new UpdateQuery(handle, viewpoint).history(plan, slug, page));
    }
}
