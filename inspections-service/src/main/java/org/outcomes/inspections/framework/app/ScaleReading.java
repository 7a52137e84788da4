package org.outcomes.inspections.framework.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.outcomes.inspections.framework.domain.GradeScale;
import org.outcomes.inspections.framework.domain.PercentBand;
import org.outcomes.inspections.framework.domain.ScaleStep;
import org.outcomes.inspections.reading.Fields;
import org.outcomes.inspections.reading.Once;
import org.outcomes.inspections.reading.Reading;
import org.outcomes.inspections.reading.Words;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.grade.ScaleGrade;
import org.outcomes.reference.grade.ScaleKind;

/** Reads the scales of a framework. */
final class ScaleReading {

    private final Reading reading;
    private final Once codes;

    ScaleReading(Reading reading, Once codes) {
        this.reading = reading;
        this.codes = codes;
    }

    Supplier<GradeScale> read(JsonRecord record) {
        Fields.present(record, "grades");
        var code = codes.read(record, "code", WrittenCode::parse);
        var kind = record.readRequired("kind", ScaleKind::of);
        Optional<List<String>> comparable =
                record.has("comparableWith")
                        ? Optional.of(Fields.words(record, "comparableWith", WrittenCode::parse))
                        : Optional.empty();
        var steps = reading.values(record.objects("grades"), ScaleReading::step);
        record.refuseUnknown();
        return () -> new GradeScale(code.orElseThrow(), kind.orElseThrow(), comparable, steps);
    }

    private static Supplier<ScaleStep> step(JsonRecord record) {
        Fields.present(record, "rank");
        var value = record.readRequired("value", Words::text);
        var label = record.readRequired("label", Words::text);
        var rank = fromOne(record, "rank");
        var order = fromOne(record, "order");
        var score = record.number("score");
        var from = record.number("percentFrom");
        var to = record.number("percentTo");
        record.refuseUnknown();
        return () ->
                new ScaleStep(
                        new ScaleGrade(
                                value.orElseThrow(), label.orElseThrow(), rank, score, order),
                        band(from, to));
    }

    private static OptionalInt fromOne(JsonRecord record, String field) {
        Optional<BigDecimal> number = record.number(field);
        if (number.filter(given -> given.signum() > 0 && given.scale() <= 0).isPresent()) {
            return OptionalInt.of(number.get().intValue());
        }
        number.ifPresent(_ -> record.refuse(field, "A whole number from 1 is expected here."));
        return OptionalInt.empty();
    }

    private static Optional<PercentBand> band(Optional<BigDecimal> from, Optional<BigDecimal> to) {
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException("percentFrom and percentTo are given together.");
        }
        return from.flatMap(lower -> to.map(upper -> new PercentBand(lower, upper)));
    }
}
