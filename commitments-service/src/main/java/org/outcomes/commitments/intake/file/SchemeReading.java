package org.outcomes.commitments.intake.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.commitment.Scheme;
import org.outcomes.reference.commitment.SchemeValue;
import org.outcomes.reference.commitment.StageScheme;
import org.outcomes.reference.commitment.StatusScheme;

/** Reads the one scheme of a plan. */
final class SchemeReading {

    private static final String STATUSES = "statusScheme";
    private static final String STAGES = "stageScheme";

    /** Stands beside the values where they are counted, so that no value can be called so. */
    private static final String TOTAL = "total";

    private final Faults faults;

    SchemeReading(Faults faults) {
        this.faults = faults;
    }

    /** The scheme of a plan; empty where it has a fault. */
    Optional<Scheme> read(JsonRecord plan) {
        boolean statuses = plan.has(STATUSES);
        boolean stages = plan.has(STAGES);
        if (statuses && stages) {
            plan.refuse(STAGES, "A plan has a statusScheme or a stageScheme, not both.");
            return Optional.empty();
        }
        if (!statuses && !stages) {
            plan.refuse(STATUSES, "A plan has a statusScheme or a stageScheme.");
            return Optional.empty();
        }
        return statuses
                ? scheme(plan, STATUSES, StatusScheme::new)
                : scheme(plan, STAGES, StageScheme::new);
    }

    private Optional<Scheme> scheme(
            JsonRecord plan, String field, Function<List<SchemeValue>, Scheme> maker) {
        long before = faults.total();
        List<JsonRecord> records = plan.objects(field);
        List<SchemeValue> values =
                records.stream().flatMap(record -> value(record).stream()).toList();
        if (faults.total() > before) {
            return Optional.empty();
        }
        if (values.isEmpty()) {
            plan.refuse(field, "A scheme has at least one value.");
            return Optional.empty();
        }
        try {
            return Optional.of(maker.apply(values));
        } catch (IllegalArgumentException twice) {
            plan.refuse(field, String.valueOf(twice.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<SchemeValue> value(JsonRecord record) {
        long before = faults.total();
        Optional<String> value = record.readRequired("value", SchemeReading::code);
        String label = record.required("label");
        Optional<Integer> order = record.wholeNumber("order");
        if (order.filter(number -> number < 1).isPresent()) {
            record.refuse("order", "An order is 1 or more.");
        }
        Fields.present(record, "definition");
        Optional<String> definition = Fields.words(record, "definition");
        record.refuseUnknown();
        return faults.total() > before
                ? Optional.empty()
                : Optional.of(
                        new SchemeValue(
                                value.orElseThrow(), label, order.orElseThrow(), definition));
    }

    private static String code(String text) {
        if (text.equals(TOTAL)) {
            throw new IllegalArgumentException(
                    "\"total\" stands for all of them in counts and cannot be a value");
        }
        return WrittenCode.parse(text);
    }
}
