package org.outcomes.kit.outcome;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.outcomes.kit.imports.Faults;
import org.outcomes.kit.imports.JsonFile;
import org.outcomes.kit.imports.JsonRecord;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.outcome.CrosswalkLink;
import org.outcomes.reference.outcome.CrosswalkRelation;
import org.outcomes.reference.outcome.OutcomeArea;
import org.outcomes.reference.outcome.OutcomeAreaReference;
import org.outcomes.reference.outcome.OutcomeFramework;
import org.outcomes.reference.outcome.OutcomeFrameworks;

/** Reads {@code outcome-frameworks.json}. */
final class OutcomeFrameworkReading {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Faults faults;

    OutcomeFrameworkReading(Faults faults) {
        this.faults = faults;
    }

    /** The frameworks of a file; empty where it has a fault. */
    Optional<OutcomeFrameworks> read(InputStream body) {
        JsonRecord file = JsonFile.readObject(body, faults);
        List<OutcomeFramework> frameworks =
                file.objects("frameworks").stream()
                        .flatMap(found -> framework(found).stream())
                        .toList();
        List<CrosswalkLink> links =
                file.objects("crosswalk").stream().flatMap(found -> link(found).stream()).toList();
        file.refuseUnknown();
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return whole(file, "crosswalk", () -> new OutcomeFrameworks(frameworks, links));
    }

    private Optional<OutcomeFramework> framework(JsonRecord record) {
        String code = code(record);
        String title = record.required("title");
        Optional<PartialDate> from = record.read("from", PartialDate::parse);
        Optional<PartialDate> to = record.read("to", PartialDate::parse);
        List<OutcomeArea> areas =
                record.objects("areas").stream().flatMap(found -> area(found).stream()).toList();
        record.refuseUnknown();
        return code.isEmpty()
                ? Optional.empty()
                : whole(record, "areas", () -> new OutcomeFramework(code, title, from, to, areas));
    }

    private Optional<OutcomeArea> area(JsonRecord record) {
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

    private Optional<CrosswalkLink> link(JsonRecord record) {
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
        String code = record.required("code");
        if (!code.isEmpty() && !code.matches(CODE)) {
            record.refuse(
                    "code", "'" + code + "' is not a code of lower-case words joined by hyphens.");
        }
        return code;
    }

    private static <T> Optional<T> whole(
            JsonRecord record, String field, java.util.function.Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            record.refuse(field, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }
}
