package org.outcomes.inspections.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.evidence.EvidenceDays;
import org.outcomes.kit.ledger.Ledger;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.kit.store.Visibility;

/**
 * Finds the days on which inspections of an area, their parts and what answered them became public.
 */
@ApplicationScoped
class AreaDays {

    private static final String DAYS =
            """
            with held as (
              select record.id, record.public_from from current_inspection record
              where record.area = :area and {visible})
            select public_from from (
              select public_from from held
              union
              select record.public_from from current_judgement record
              join held on held.id = record.inspection where {visible}
              union
              select record.public_from from current_finding record
              join held on held.id = record.inspection where {visible}
              union
              select record.public_from from current_recommendation record
              join held on held.id = record.inspection where {visible}
              union
              select record.public_from from current_response record
              join current_recommendation answered on answered.id = record.recommendation and {visibly answered}
              join held on held.id = answered.inspection where {visible}
              union
              select record.public_from from current_intervention record
              join held on held.id = record.inspection where {visible}
              union
              select record.public_from from inspection_profile record
              where record.area = :area and {visible}
              union
              select record.public_from from printed_direction record
              where record.area = :area and {visible}) days
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
                        ledger.revision(handle, viewpoint.audience(), List.of(area)),
                        days(handle, area, viewpoint)));
    }

    private static List<LocalDate> days(Handle handle, String area, Viewpoint viewpoint) {
        String sql =
                DAYS.replace("{visible}", Visibility.of(viewpoint, "record"))
                        .replace("{visibly answered}", Visibility.of(viewpoint, "answered"));
        return Visibility.bind(handle.createQuery(sql), viewpoint)
                .bind("area", area)
                .mapTo(LocalDate.class)
                .list();
    }
}
