package org.outcomes.commitments.intake.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.commitments.intake.domain.Known;
import org.outcomes.commitments.intake.domain.PlanContext;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.commitments.report.domain.ValueCount;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.day.PartialDate;

/** Reads the progress reports of a plan. */
final class ReportReading {

    private static final String COUNTS = "publishedCounts";

    private final Known known;
    private final Faults faults;
    private final PlanContext context;
    private final PlanParts parts;

    ReportReading(Known known, Faults faults, PlanContext context, PlanParts parts) {
        this.known = known;
        this.faults = faults;
        this.context = context;
        this.parts = parts;
    }

    private record ReportCode(String code) {}

    void read(JsonRecord record) {
        long before = faults.total();
        Optional<String> code = code(record);
        Fields.present(record, "reportedOn");
        Optional<PartialDate> asAt = record.readRequired("asAt", PartialDate::parse);
        Optional<PartialDate> reportedOn = record.read("reportedOn", PartialDate::parse);
        Optional<String> source = record.readRequired("source", known::source);
        List<ValueCount> published = published(record);
        ProgressReport.Proceedings proceedings = proceedings(record);
        record.refuseUnknown();
        if (faults.total() == before) {
            parts.add(
                    record,
                    new ProgressReport(
                            context.code(),
                            code.orElseThrow(),
                            new ProgressReport.Days(asAt.orElseThrow(), reportedOn),
                            source.orElseThrow(),
                            published,
                            proceedings,
                            context.publicFrom(
                                    reportedOn, known.publishedOn(source.orElseThrow()))));
        }
    }

    private static ProgressReport.Proceedings proceedings(JsonRecord record) {
        Fields.present(record, "meeting", "resolution");
        return new ProgressReport.Proceedings(
                Fields.words(record, "meeting"), Fields.words(record, "resolution"));
    }

    private Optional<String> code(JsonRecord record) {
        Optional<String> code = record.readRequired("code", WrittenCode::parse);
        code.flatMap(found -> parts.taken(new ReportCode(found), record))
                .ifPresent(first ->
                        record.refuse(
                                "code", "The same report stands at " + first.pointer() + "."));
        return code;
    }

    private List<ValueCount> published(JsonRecord record) {
        Optional<JsonRecord> counts = record.object(COUNTS);
        if (counts.isEmpty()) {
            record.refuse(COUNTS, "The field " + COUNTS + " must be given.");
            return List.of();
        }
        Map<String, Integer> read = new HashMap<>();
        counts.get()
                .names()
                .forEach(name ->
                        count(counts.get(), name).ifPresent(number -> read.put(name, number)));
        return context.values().stream()
                .filter(read::containsKey)
                .map(value -> new ValueCount(value, read.getOrDefault(value, 0)))
                .toList();
    }

    private Optional<Integer> count(JsonRecord counts, String name) {
        try {
            context.value(name);
        } catch (IllegalArgumentException unknown) {
            counts.refuse(name, String.valueOf(unknown.getMessage()));
            return Optional.empty();
        }
        Optional<Integer> number = counts.wholeNumber(name);
        if (number.filter(count -> count < 0).isPresent()) {
            counts.refuse(name, "A count is 0 or more.");
        }
        return number;
    }
}
