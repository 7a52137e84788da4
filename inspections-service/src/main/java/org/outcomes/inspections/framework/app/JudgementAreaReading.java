package org.outcomes.inspections.framework.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.outcomes.inspections.framework.domain.JudgementArea;
import org.outcomes.inspections.framework.domain.JudgementArea.Standing;
import org.outcomes.inspections.reading.Fields;
import org.outcomes.inspections.reading.Once;
import org.outcomes.inspections.reading.Read;
import org.outcomes.inspections.reading.Reading;
import org.outcomes.inspections.reading.Words;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.grade.Scope;

/** Reads what a framework judges. */
final class JudgementAreaReading {

    private final Reading reading;
    private final Once scales;
    private final Set<String> outcomeAreas;
    private final Once codes = new Once("The judgement area");
    private final Once headlines = new Once("The headline of");

    JudgementAreaReading(Reading reading, Once scales, Set<String> outcomeAreas) {
        this.reading = reading;
        this.scales = scales;
        this.outcomeAreas = outcomeAreas;
    }

    /** The judgement areas of a framework, in their order. */
    List<JudgementArea> readAll(JsonRecord framework, String firstScale) {
        List<Read<JudgementArea>> read =
                reading.all(
                        framework.objects("judgementAreas"), record -> area(record, firstScale));
        checkParents(read);
        return read.stream().map(Read::value).toList();
    }

    private Supplier<JudgementArea> area(JsonRecord record, String firstScale) {
        Fields.present(record, "parent", "outcomeArea", "headline", "overall");
        var code = codes.read(record, "code", WrittenCode::parse);
        var title = record.readRequired("title", Words::text);
        var parent = record.read("parent", WrittenCode::parse);
        var outcomeArea = record.read("outcomeArea", this::outcomeArea);
        var scope = record.readRequired("scope", Scope::of);
        var scale = record.read("scale", this::scale).orElse(firstScale);
        boolean headline = record.flag("headline");
        var standing =
                new Standing(headline, record.flag("overall"), record.flag("whereItApplies"));
        record.refuseUnknown();
        if (headline && outcomeArea.isEmpty()) {
            record.refuse("headline", "A headline speaks for an outcome area.");
        } else if (headline && scope.isPresent()) {
            headlines.take(record, "headline", outcomeArea.get() + " for " + scope.get().code());
        }
        return () ->
                new JudgementArea(
                        code.orElseThrow(),
                        title.orElseThrow(),
                        parent,
                        outcomeArea,
                        standing,
                        scope.orElseThrow(),
                        scale);
    }

    private String outcomeArea(String code) {
        if (!outcomeAreas.contains(WrittenCode.parse(code))) {
            throw new IllegalArgumentException(
                    "No stored outcome framework has an area '" + code + "'.");
        }
        return code;
    }

    private String scale(String code) {
        if (!scales.has(WrittenCode.parse(code))) {
            throw new IllegalArgumentException("The framework has no scale '" + code + "'.");
        }
        return code;
    }

    private void checkParents(List<Read<JudgementArea>> areas) {
        Map<String, String> parents = new HashMap<>();
        areas.forEach(area -> parents.put(area.value().code(), area.value().parent().orElse("")));
        for (Read<JudgementArea> area : areas) {
            area.value().parent().ifPresent(parent -> checkParent(area, parent, parents));
        }
    }

    private void checkParent(Read<JudgementArea> area, String parent, Map<String, String> parents) {
        if (!codes.has(parent)) {
            area.at().refuse("parent", "The framework has no judgement area '" + parent + "'.");
            return;
        }
        Set<String> above = new HashSet<>();
        String next = parent;
        while (!next.isEmpty() && above.add(next)) {
            next = parents.getOrDefault(next, "");
        }
        if (above.contains(area.value().code())) {
            area.at().refuse("parent", "The judgement area is a part of itself.");
        }
    }
}
