package org.outcomes.indicators.day;

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

/** Finds the days on which values, targets and breaks of an area became public. */
@ApplicationScoped
class AreaDays {

    // What was public from the beginning became so on no day. A break that names no area counts
    // where its indicator has a value.
    private static final String DAYS =
            """
            select public_from from (
              select record.public_from from observation record
              where record.area = :area and {visible}
              union
              select record.public_from from target record
              where record.area = :area and {visible}
              union
              select record.public_from from current_series_break record
              where record.area in ('', :area) and {visible}
                and exists (
                  select from observation measured
                  where measured.area = :area and measured.indicator = record.indicator and {visibly measured})) days
            where isfinite(public_from)
            order by public_from desc
            """;

    private static final String AREA =
            "select name, kind from current_area record where record.code = :area and {visible}";

    private final Snapshot snapshot;
    private final Ledger ledger;

    @Inject
    AreaDays(Snapshot snapshot, Ledger ledger) {
        this.snapshot = snapshot;
        this.ledger = ledger;
    }

    /** The days up to that of the viewpoint, with the name of the area if there is such an area. */
    EvidenceDays of(String area, Viewpoint viewpoint) {
        return snapshot.read(handle ->
                new EvidenceDays(
                        area(handle, area, viewpoint),
                        viewpoint.asOf(),
                        ledger.revision(handle, viewpoint.audience(), List.of()),
                        days(handle, area, viewpoint)));
    }

    private static Optional<EvidenceDays.Area> area(
            Handle handle, String code, Viewpoint viewpoint) {
        return Visibility.bind(
                        handle.createQuery(
                                AREA.replace("{visible}", Visibility.of(viewpoint, "record"))),
                        viewpoint)
                .bind("area", code)
                .map((row, _) ->
                        new EvidenceDays.Area(code, row.getString("name"), row.getString("kind")))
                .findFirst();
    }

    private static List<LocalDate> days(Handle handle, String area, Viewpoint viewpoint) {
        String sql =
                DAYS.replace("{visible}", Visibility.of(viewpoint, "record"))
                        .replace("{visibly measured}", Visibility.of(viewpoint, "measured"));
        return Visibility.bind(handle.createQuery(sql), viewpoint)
                .bind("area", area)
                .mapTo(LocalDate.class)
                .list();
    }
}
