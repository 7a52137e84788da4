package org.outcomes.commitments.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.evidence.EvidenceDays;
import org.outcomes.kit.ledger.Ledger;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.kit.store.Visibility;

/** Finds the days on which plans of an area, their updates and progress reports became public. */
@ApplicationScoped
class AreaDays {

    // A part without a day of its own is public with its plan, and stands at minus infinity.
    private static final String DAYS =
            """
            with held as (
              select record.code, record.public_from from current_plan record
              where record.area = :area and {visible})
            select public_from from (
              select public_from from held
              union
              select record.public_from from current_commitment record
              join held on held.code = record.plan where {visible}
              union
              select record.public_from from current_progress_update record
              join held on held.code = record.plan where {visible}
              union
              select record.public_from from current_progress_report record
              join held on held.code = record.plan where {visible}) days
            where isfinite(public_from)
            order by public_from desc
            """;

    private final Snapshot snapshot;
    private final Ledger ledger;

    @Inject
    AreaDays(Snapshot snapshot, Ledger ledger) {
        this.snapshot = snapshot;
        this.ledger = ledger;
    }

    /** The days up to that of the viewpoint. */
    EvidenceDays of(String area, Viewpoint viewpoint) {
        return snapshot.read(handle ->
                new EvidenceDays(
                        Optional.empty(),
                        viewpoint.asOf(),
                        ledger.revision(handle, viewpoint.audience(), Set.of(area)),
                        days(handle, area, viewpoint)));
    }

    private static List<LocalDate> days(Handle handle, String area, Viewpoint viewpoint) {
        String sql = DAYS.replace("{visible}", Visibility.of(viewpoint, "record"));
        return Visibility.bind(handle.createQuery(sql), viewpoint)
                .bind("area", area)
                .mapTo(LocalDate.class)
                .list();
    }
}
