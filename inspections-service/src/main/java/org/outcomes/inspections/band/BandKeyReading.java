package org.outcomes.inspections.band;

import java.util.Set;
import java.util.function.Supplier;
import org.outcomes.inspections.band.BandKey.Band;
import org.outcomes.inspections.profile.ProfileMeasure;
import org.outcomes.inspections.reading.Fields;
import org.outcomes.inspections.reading.Once;
import org.outcomes.inspections.reading.Reading;
import org.outcomes.inspections.reading.Words;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.measure.MeasureUnit;

/** Reads the keys of {@code bands.json}. Each code may stand once in it. */
final class BandKeyReading {

    private final Reading reading;
    private final Set<String> sources;
    private final Once codes = new Once("The band key");

    /** Reads keys that may cite these sources. */
    BandKeyReading(Reading reading, Set<String> sources) {
        this.reading = reading;
        this.sources = sources;
    }

    Supplier<BandKey> read(JsonRecord record) {
        Fields.present(record, "bands", "note");
        var code = codes.read(record, "code", WrittenCode::parse);
        var title = record.readRequired("title", Words::text);
        var measure = record.readRequired("measure", ProfileMeasure::of);
        var unit = record.readRequired("unit", MeasureUnit::of);
        var source = record.readRequired("source", this::source);
        var locator = record.readRequired("locator", Words::text);
        Once labels = new Once("The band");
        var bands = reading.values(record.objects("bands"), band -> band(band, labels));
        var note = record.read("note", Words::text);
        record.refuseUnknown();
        return () ->
                new BandKey(
                        code.orElseThrow(),
                        title.orElseThrow(),
                        measure.orElseThrow(),
                        unit.orElseThrow(),
                        source.orElseThrow(),
                        locator.orElseThrow(),
                        bands,
                        note);
    }

    private static Supplier<Band> band(JsonRecord record, Once labels) {
        Fields.present(record, "lower", "lowerInclusive", "upper", "upperInclusive");
        var lower = record.number("lower");
        boolean lowerInclusive = record.flag("lowerInclusive");
        var upper = record.number("upper");
        boolean upperInclusive = record.flag("upperInclusive");
        var label = labels.read(record, "label", Words::text);
        record.refuseUnknown();
        return () -> new Band(lower, lowerInclusive, upper, upperInclusive, label.orElseThrow());
    }

    private String source(String code) {
        if (!sources.contains(WrittenCode.parse(code))) {
            throw new IllegalArgumentException("No source '" + code + "' is stored.");
        }
        return code;
    }
}
