package org.outcomes.commitments.progress.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.outcomes.commitments.progress.db.UpdateQuery;
import org.outcomes.commitments.progress.domain.MeasuredUpdate;
import org.outcomes.commitments.progress.domain.UpdateKey;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.reference.day.PartialDate;

/** Finds what was reported of a commitment over time. */
@ApplicationScoped
public class FindHistory {

    private final Snapshot snapshot;

    @Inject
    FindHistory(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** One page of updates, newest first; empty where there is no such commitment. */
    public Optional<Listed<MeasuredUpdate>> page(
            Viewpoint viewpoint, PageRequest page, String plan, String slug) {
        return snapshot.read(handle -> new UpdateQuery(handle, viewpoint).history(plan, slug, page))
                .map(FindHistory::keyed);
    }

    private static Listed<MeasuredUpdate> keyed(List<MeasuredUpdate> updates) {
        return Listed.of(
                updates.stream()
                        .map(measured -> new Keyed<>(measured, key(measured.update().key())))
                        .toList());
    }

    private static List<String> key(UpdateKey key) {
        return List.of(
                key.strand().orElse(""),
                key.reportedFor().code(),
                key.reportedOn().map(PartialDate::toString).orElse(""));
    }
}
