package org.outcomes.inspections.framework.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.outcomes.inspections.framework.domain.DueRule;
import org.outcomes.inspections.framework.domain.GradeScale;
import org.outcomes.inspections.framework.domain.InspectionFramework;
import org.outcomes.inspections.framework.domain.Subject;
import org.outcomes.inspections.reading.Fields;
import org.outcomes.inspections.reading.Once;
import org.outcomes.inspections.reading.Reading;
import org.outcomes.inspections.reading.Words;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.kit.text.WrittenDay;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.inspection.Timescale;

/** Reads the frameworks of {@code inspection-frameworks.json}. Each code may stand once in it. */
final class FrameworkReading {

    private final Reading reading;
    private final Set<String> outcomeAreas;
    private final Once frameworks = new Once("The framework");

    /** Reads frameworks that may speak of these outcome areas. */
    FrameworkReading(Reading reading, Set<String> outcomeAreas) {
        this.reading = reading;
        this.outcomeAreas = outcomeAreas;
    }

    Supplier<InspectionFramework> read(JsonRecord record) {
        Fields.present(record, "from", "to", "subjects", "judgementAreas");
        var code = frameworks.read(record, "code", WrittenCode::parse);
        var title = record.readRequired("title", Words::text);
        var inspectorate = record.readRequired("inspectorate", Words::text);
        var from = record.read("from", PartialDate::parse);
        var to = record.read("to", PartialDate::parse);
        Once scaleCodes = new Once("The scale");
        var scales = scales(record, scaleCodes);
        var subjects = subjects(record);
        var dueRules = dueRules(record);
        String firstScale = scales.isEmpty() ? "" : scales.getFirst().code();
        var areas =
                new JudgementAreaReading(reading, scaleCodes, outcomeAreas)
                        .readAll(record, firstScale);
        var describedAt = record.read("source", Words::address);
        var checkedOn = record.read("checkedOn", WrittenDay::parse);
        record.refuseUnknown();
        return () ->
                new InspectionFramework(
                        code.orElseThrow(),
                        title.orElseThrow(),
                        inspectorate.orElseThrow(),
                        from,
                        to,
                        scales,
                        subjects,
                        dueRules,
                        areas,
                        describedAt,
                        checkedOn);
    }

    private List<GradeScale> scales(JsonRecord record, Once codes) {
        Optional<JsonRecord> first = record.object("scale");
        if (first.isEmpty()) {
            record.refuse("scale", "A framework has a scale, be it without grades.");
        }
        List<JsonRecord> all =
                Stream.concat(first.stream(), record.objects("otherScales").stream()).toList();
        ScaleReading scales = new ScaleReading(reading, codes);
        return reading.values(all, scales::read);
    }

    private List<Subject> subjects(JsonRecord record) {
        Once codes = new Once("The subject");
        return reading.values(
                record.objects("subjects"),
                subject -> {
                    var code = codes.read(subject, "code", WrittenCode::parse);
                    var title = subject.readRequired("title", Words::text);
                    subject.refuseUnknown();
                    return () -> new Subject(code.orElseThrow(), title.orElseThrow());
                });
    }

    private static List<DueRule> dueRules(JsonRecord record) {
        Optional<JsonRecord> given = record.object("dueRules");
        if (given.isEmpty()) {
            record.refuse("dueRules", "The field dueRules must be given.");
            return List.of();
        }
        JsonRecord rules = given.get();
        List<DueRule> read = new ArrayList<>();
        for (Timescale timescale : Timescale.values()) {
            Fields.present(rules, timescale.code());
            read.add(new DueRule(timescale, rules.read(timescale.code(), Words::duration)));
        }
        rules.refuseUnknown();
        return read;
    }
}
