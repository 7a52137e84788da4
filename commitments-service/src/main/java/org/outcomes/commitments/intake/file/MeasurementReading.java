package org.outcomes.commitments.intake.file;

import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.commitments.intake.domain.PlanContext;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.UpdateKey;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.reference.measure.direction.PrintedDirection;
import org.outcomes.reference.period.Period;

/** Reads the measurements of an update, also of one whose own fields are wrong. */
final class MeasurementReading {

    private final Faults faults;
    private final PlanContext context;
    private final PlanParts parts;
    private final Optional<UpdateKey> update;

    MeasurementReading(
            Faults faults, PlanContext context, PlanParts parts, Optional<UpdateKey> update) {
        this.faults = faults;
        this.context = context;
        this.parts = parts;
        this.update = update;
    }

    void read(JsonRecord record) {
        long before = faults.total();
        Optional<Measurement.Key> key = key(record);
        String label = record.required("label");
        Optional<Measurement.Figures> figures = figures(record);
        Optional<MeasureUnit> unit = record.readRequired("unit", MeasureUnit::of);
        Optional<PrintedDirection> direction = record.read("direction", PrintedDirection::of);
        Optional<String> note = Fields.words(record, "note");
        record.refuseUnknown();
        if (faults.total() == before && key.isPresent()) {
            Measurement.Key first = key.get();
            parts.add(
                    record,
                    new Measurement(
                            first.withOccurrence(parts.occurrence(first)),
                            label,
                            figures.orElseThrow(),
                            unit.orElseThrow(),
                            direction,
                            note));
        }
    }

    private Optional<Measurement.Key> key(JsonRecord record) {
        Optional<String> indicator = record.readRequired("indicator", WrittenCode::parse);
        Optional<AreaCode> area = record.read("area", AreaCode::of).or(context::area);
        Optional<Period> period = record.readRequired("period", Period::parse);
        Optional<Breakdown> breakdown = Fields.given(record, "breakdown", Breakdown::parse, faults);
        if (Stream.of(update, indicator, area, period, breakdown).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                new Measurement.Key(
                        update.get(),
                        indicator.get(),
                        area.get(),
                        period.get(),
                        breakdown.get(),
                        1));
    }

    private Optional<Measurement.Figures> figures(JsonRecord record) {
        long before = faults.total();
        var actual = Fields.figure(record, "actual");
        var plan = Fields.figure(record, "plan");
        Optional<ObservationStatus> status = record.readRequired("status", ObservationStatus::of);
        if (faults.total() > before || status.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Measurement.Figures(actual, plan, status.get()));
        } catch (IllegalArgumentException contradiction) {
            record.refuse("actual", String.valueOf(contradiction.getMessage()));
            return Optional.empty();
        }
    }
}
