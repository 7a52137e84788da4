package org.outcomes.kit.outcome;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.outcomes.kit.json.JsonFile;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.outcome.OutcomeFrameworkFile.At;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.outcome.CrosswalkLink;
import org.outcomes.reference.outcome.CrosswalkRelation;
import org.outcomes.reference.outcome.OutcomeArea;
import org.outcomes.reference.outcome.OutcomeAreaReference;
import org.outcomes.reference.outcome.OutcomeFramework;

/** Reads {@code outcome-frameworks.json}. */
final class OutcomeFrameworkReading {

    private final Faults faults;
    private final Set<String> refused = new HashSet<>();

    OutcomeFrameworkReading(Faults faults) {
        this.faults = faults;
    }

    /** What can be read of a file; the rest is noted as faults. */
    OutcomeFrameworkFile read(InputStream body) {
        JsonRecord file = JsonFile.readObject(body, faults);
        List<At<OutcomeFramework>> frameworks = each(file.objects("frameworks"), this::framework);
        List<At<CrosswalkLink>> links =
                each(file.objects("crosswalk"), OutcomeFrameworkReading::link);
        file.refuseUnknown();
        return new OutcomeFrameworkFile(frameworks, links, refused);
    }

    private <T> List<At<T>> each(
            List<JsonRecord> records, Function<JsonRecord, Optional<T>> reading) {
        List<At<T>> read = new ArrayList<>();
        for (JsonRecord record : records) {
            long before = faults.total();
            reading.apply(record).ifPresent(value -> read.add(new At<>(record, value)));
            if (faults.total() > before) {
                refused.add(record.pointer());
            }
        }
        return read;
    }

    private Optional<OutcomeFramework> framework(JsonRecord record) {
        String code = code(record);
        String title = record.required("title");
        Optional<PartialDate> from = record.read("from", PartialDate::parse);
        Optional<PartialDate> to = record.read("to", PartialDate::parse);
        List<OutcomeArea> areas = areas(record);
        record.refuseUnknown();
        return code.isEmpty()
                ? Optional.empty()
                : whole(record, "areas", () -> new OutcomeFramework(code, title, from, to, areas));
    }

    private static List<OutcomeArea> areas(JsonRecord framework) {
        List<OutcomeArea> areas = new ArrayList<>();
        Set<Integer> orders = new HashSet<>();
        for (JsonRecord record : framework.objects("areas")) {
            Optional<OutcomeArea> area = area(record);
            if (area.isPresent() && !orders.add(area.get().order())) {
                record.refuse("order", "Another area of the framework has this order.");
            }
            area.ifPresent(areas::add);
        }
        return areas;
    }

    private static Optional<OutcomeArea> area(JsonRecord record) {
        String code = code(record);
        String title = record.required("title");
        Optional<Integer> order = record.wholeNumber("order");
        String description = record.text("description").orElse("");
        record.refuseUnknown();
        return code.isEmpty() || order.isEmpty()
                ? Optional.empty()
                : whole(
                        record,
                        "order",
                        () -> new OutcomeArea(code, title, order.get(), description));
    }

    private static Optional<CrosswalkLink> link(JsonRecord record) {
        Optional<OutcomeAreaReference> from =
                record.readRequired("from", OutcomeAreaReference::parse);
        Optional<OutcomeAreaReference> to = record.readRequired("to", OutcomeAreaReference::parse);
        Optional<CrosswalkRelation> relation =
                record.readRequired("relation", CrosswalkRelation::of);
        record.refuseUnknown();
        return from.isEmpty() || to.isEmpty() || relation.isEmpty()
                ? Optional.empty()
                : whole(
                        record,
                        "to",
                        () -> new CrosswalkLink(from.get(), to.get(), relation.get()));
    }

    private static String code(JsonRecord record) {
        return record.readRequired("code", WrittenCode::parse).orElse("");
    }

    private static <T> Optional<T> whole(JsonRecord record, String field, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            record.refuse(field, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }
}
