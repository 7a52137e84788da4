package org.outcomes.indicators.equivalence;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.indicators.equivalence.Reference.OfMeasurement;
import org.outcomes.indicators.equivalence.Reference.OfObservation;
import org.outcomes.indicators.equivalence.Reference.OfPrintedNumber;
import org.outcomes.indicators.equivalence.Reference.OfTarget;
import org.outcomes.kit.imports.Staging;
import org.outcomes.kit.problem.Fault;

/** Looks all references of a file up at once. */
final class ReferenceChecks {

    private static final List<String> COLUMNS =
            List.of(
                    "pointer text",
                    "record text",
                    "indicator text",
                    "area text",
                    "period text",
                    "breakdown text",
                    "kind text",
                    "public_from date",
                    "source text");

    private ReferenceChecks() {}

    /** Faults for references that name nothing stored. Measurements are kept by another service. */
    static List<Fault> faults(Handle handle, List<ReferenceReading.Found> references) {
        try (Staging staging = Staging.open(handle, "staged_reference", COLUMNS)) {
            references.forEach(found -> stage(staging, found));
        }
        return handle.createQuery(
                        """
                        select pointer, indicator as value, 'There is no such observation; import it first.' as detail
                        from staged_reference staged
                        where record = 'observation' and not exists (
                          select from observation held
                          where (held.indicator, held.area, held.period, held.breakdown)
                              = (staged.indicator, staged.area, staged.period, staged.breakdown)
                            and (staged.public_from is null or held.public_from = staged.public_from))
                        union all
                        select pointer, indicator, 'There is no such target; import it first.'
                        from staged_reference staged
                        where record = 'target' and not exists (
                          select from target held
                          where (held.indicator, held.area, held.period, held.breakdown, held.kind)
                              = (staged.indicator, staged.area, staged.period, staged.breakdown, staged.kind))
                        union all
                        select pointer, indicator, 'There is no such indicator; import it first.'
                        from staged_reference
                        where record = 'measurement' and indicator not in (select code from current_indicator)
                        union all
                        select pointer, area, 'There is no such area; import it first.'
                        from staged_reference
                        where record = 'measurement' and area not in (select code from current_area)
                        union all
                        select pointer, source, 'There is no such source; import it first.'
                        from staged_reference
                        where source is not null and source not in (select id from current_source)
                        order by pointer
                        """)
                .map((row, _) ->
                        Fault.ofPointer(
                                row.getString("pointer"),
                                row.getString("value"),
                                row.getString("detail")))
                .list();
    }

    private static void stage(Staging staging, ReferenceReading.Found found) {
        String at = found.pointer();
        switch (found.reference()) {
            case OfObservation(
                            var record,
                            var indicator,
                            var area,
                            var period,
                            var breakdown,
                            var publishedOn,
                            var _) ->
                    staging.row(
                            at,
                            record,
                            indicator,
                            area,
                            period,
                            breakdown,
                            null,
                            vintage(publishedOn),
                            null);
            case OfTarget(
                            var record,
                            var indicator,
                            var area,
                            var period,
                            var breakdown,
                            var kind) ->
                    staging.row(at, record, indicator, area, period, breakdown, kind, null, null);
            case OfMeasurement(
                            var record,
                            var _,
                            var indicator,
                            var area,
                            var period,
                            var breakdown) ->
                    staging.row(at, record, indicator, area, period, breakdown, null, null, null);
            case OfPrintedNumber printed ->
                    staging.row(
                            at,
                            printed.record(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            printed.source());
        }
    }

    private static @org.jspecify.annotations.Nullable String vintage(
            @org.jspecify.annotations.Nullable String publishedOn) {
        return "".equals(publishedOn) ? "-infinity" : publishedOn;
    }
}
