package org.outcomes.inspections.inspection.app.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.outcomes.inspections.inspection.domain.Inspection;
import org.outcomes.inspections.inspection.domain.Inspection.EvidencePeriod;
import org.outcomes.inspections.inspection.domain.KnownDay;
import org.outcomes.inspections.reading.Fields;
import org.outcomes.inspections.reading.Once;
import org.outcomes.inspections.reading.Read;
import org.outcomes.inspections.reading.Tally;
import org.outcomes.inspections.reading.Words;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.kit.text.WrittenDay;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.inspection.InspectionMethod;

/** Reads the inspections of a file. Each id may stand once in it. */
public final class InspectionReading {

    private final Tally tally;
    private final PartReading parts;
    private final Once ids = new Once("The inspection");

    public InspectionReading(Tally tally) {
        this.tally = tally;
        this.parts = new PartReading(tally);
    }

    /** All inspections of the file, each with those of its parts that can be read. */
    public List<InspectionTree> readAll(List<JsonRecord> records) {
        return IntStream.range(0, records.size())
                .mapToObj(index -> tree(records.get(index), index))
                .toList();
    }

    /** The ids of findings that were read and have a fault. */
    public Set<String> faultyFindings(List<InspectionTree> trees) {
        Set<String> faulty = new HashSet<>(parts.findingIds());
        trees.stream()
                .flatMap(tree -> tree.findings().stream())
                .forEach(read -> faulty.remove(read.value().id()));
        return faulty;
    }

    private InspectionTree tree(JsonRecord record, int position) {
        InspectionTree[] tree = new InspectionTree[1];
        tally.check(
                Kinds.INSPECTION,
                record,
                () -> {
                    Optional<Inspection> head = tally.reading().one(record, this::head);
                    tree[0] = parts.of(new Read<>(record, position, head));
                    record.refuseUnknown();
                });
        return tree[0];
    }

    private Supplier<Inspection> head(JsonRecord record) {
        Fields.present(
                record, "startedOn", "endedOn", "publishedOn", "evidencePeriod", "reference");
        var id = ids.read(record, "id", WrittenCode::parse);
        var framework = record.readRequired("framework", WrittenCode::parse);
        var area = record.readRequired("area", AreaCode::of);
        var title = record.readRequired("title", Words::text);
        var startedOn = record.read("startedOn", PartialDate::parse);
        var endedOn = record.read("endedOn", PartialDate::parse);
        var publishedOn = record.read("publishedOn", PartialDate::parse);
        var known = known(record, "publishedOn", publishedOn);
        var method = record.readRequired("method", InspectionMethod::of);
        var evidence = evidencePeriod(record);
        var reference = record.read("reference", Words::text);
        var source = record.readRequired("source", WrittenCode::parse);
        return () ->
                new Inspection(
                        id.orElseThrow(),
                        framework.orElseThrow(),
                        area.orElseThrow(),
                        title.orElseThrow(),
                        startedOn,
                        endedOn,
                        publishedOn,
                        known,
                        method.orElseThrow(),
                        evidence,
                        reference,
                        source.orElseThrow());
    }

    private Optional<EvidencePeriod> evidencePeriod(JsonRecord inspection) {
        return inspection
                .object("evidencePeriod")
                .flatMap(found -> tally.reading().one(found, InspectionReading::period));
    }

    private static Supplier<EvidencePeriod> period(JsonRecord record) {
        var from = record.readRequired("from", PartialDate::parse);
        var to = record.readRequired("to", PartialDate::parse);
        record.refuseUnknown();
        return () -> new EvidencePeriod(from.orElseThrow(), to.orElseThrow());
    }

    /** {@code knownOn} and {@code knownFrom}, which stand together and never beside a whole day. */
    static Optional<KnownDay> known(
            JsonRecord record, String ownField, Optional<PartialDate> ownDate) {
        Optional<LocalDate> day = record.read("knownOn", WrittenDay::parse);
        Optional<String> from = record.read("knownFrom", WrittenCode::parse);
        if (record.has("knownOn") != record.has("knownFrom")) {
            record.refuse(
                    record.has("knownOn") ? "knownFrom" : "knownOn",
                    "knownOn and knownFrom are given together.");
        }
        if (day.isPresent() && ownDate.filter(PartialDate::isWhole).isPresent()) {
            record.refuse("knownOn", "knownOn stands only where " + ownField + " is no whole day.");
        }
        return day.flatMap(known -> from.map(source -> new KnownDay(known, source)));
    }
}
