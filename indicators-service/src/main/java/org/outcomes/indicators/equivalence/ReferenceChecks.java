package org.outcomes.indicators.equivalence;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.outcomes.indicators.equivalence.Reference.OfMeasurement;
import org.outcomes.indicators.equivalence.Reference.OfObservation;
import org.outcomes.indicators.equivalence.Reference.OfPrintedNumber;
import org.outcomes.indicators.equivalence.Reference.OfTarget;
import org.outcomes.indicators.equivalence.Reference.Place;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.staging.Staging;

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
    private static final Place NOWHERE = new Place("", "", "", "");
    private static final String UNKNOWN =
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
            """;

    private ReferenceChecks() {}

    /** Faults for references that name nothing stored. Measurements are kept by another service. */
    static List<Fault> faults(Handle handle, List<ReferenceReading.Found> references) {
        try (Staging staging = Staging.open(handle, "staged_reference", COLUMNS)) {
            references.forEach(found -> stage(staging, found.pointer(), found.reference()));
        }
        return handle.createQuery(UNKNOWN)
                .map((row, _) ->
                        Fault.ofPointer(
                                row.getString("pointer"),
                                row.getString("value"),
                                row.getString("detail")))
                .list();
    }

    private static void stage(Staging staging, String pointer, Reference reference) {
        Place place = place(reference);
        staging.row(
                pointer,
                reference.record(),
                place.indicator(),
                place.area(),
                place.period(),
                place.breakdown(),
                reference instanceof OfTarget target ? target.kind() : null,
                vintage(reference),
                reference instanceof OfPrintedNumber printed ? printed.source() : null);
    }

    private static Place place(Reference reference) {
        return switch (reference) {
            case OfObservation observation -> observation.place();
            case OfTarget target -> target.place();
            case OfMeasurement measurement -> measurement.place();
            case OfPrintedNumber _ -> NOWHERE;
        };
    }

    private static @Nullable String vintage(Reference reference) {
        if (!(reference instanceof OfObservation observation)) {
            return null;
        }
        return "".equals(observation.publishedOn()) ? "-infinity" : observation.publishedOn();
    }
}
