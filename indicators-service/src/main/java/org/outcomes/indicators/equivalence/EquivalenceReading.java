package org.outcomes.indicators.equivalence;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.outcomes.kit.json.JsonFile;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.measure.EquivalenceRelation;

/** Reads {@code equivalences.json}; every fault is noted with its JSON Pointer. */
final class EquivalenceReading {

    private final Faults faults;
    private final ReferenceReading references = new ReferenceReading();
    private final Map<String, String> pointerOfId = new HashMap<>();

    EquivalenceReading(Faults faults) {
        this.faults = faults;
    }

    /**
     * An equivalence as it stands in the file.
     *
     * @param place counted from 0
     */
    record Read(
            int place,
            String id,
            EquivalenceRelation relation,
            Side left,
            Side right,
            BigDecimal tolerance,
            String note,
            String source) {}

    /** What was read, with every reference in it. */
    record Content(List<Read> equivalences, List<ReferenceReading.Found> references) {}

    Content read(InputStream body) {
        List<Read> equivalences = new ArrayList<>();
        List<JsonRecord> list = JsonFile.readList(body, faults);
        for (int place = 0; place < list.size(); place++) {
            equivalence(place, list.get(place)).ifPresent(equivalences::add);
        }
        return new Content(equivalences, references.found());
    }

    private Optional<Read> equivalence(int place, JsonRecord json) {
        String id = json.readRequired("id", WrittenCode::parse).orElse("");
        refuseRepeated(json, id);
        Optional<EquivalenceRelation> relation =
                json.readRequired("relation", EquivalenceRelation::of);
        Optional<Side> left = side(json, "left", relation, this::left);
        Optional<Side> right = side(json, "right", relation, this::right);
        Optional<BigDecimal> tolerance = tolerance(json);
        String note = json.required("note");
        String source = json.readRequired("source", WrittenCode::parse).orElse("");
        json.refuseUnknown();
        boolean whole = left.isPresent() && right.isPresent() && tolerance.isPresent();
        return whole && relation.isPresent() && !id.isEmpty() && !source.isEmpty()
                ? Optional.of(
                        new Read(
                                place,
                                id,
                                relation.get(),
                                left.get(),
                                right.get(),
                                tolerance.get(),
                                note,
                                source))
                : Optional.empty();
    }

    // Without a relation nobody knows what a side should be.
    private static Optional<Side> side(
            JsonRecord json,
            String field,
            Optional<EquivalenceRelation> relation,
            BiFunction<EquivalenceRelation, JsonRecord, Optional<Side>> reading) {
        Optional<JsonRecord> side = required(json, field);
        return relation.flatMap(known -> side.flatMap(found -> reading.apply(known, found)));
    }

    private Optional<Side> left(EquivalenceRelation relation, JsonRecord json) {
        return switch (relation) {
            case EQUAL, CHANGE_EQUALS_DIFFERENCE, SHARE_OF ->
                    references.read(json).map(Side.class::cast);
            case PARTS_SUM_TO -> parts(json).map(Side.class::cast);
        };
    }

    private Optional<Side> right(EquivalenceRelation relation, JsonRecord json) {
        return switch (relation) {
            case EQUAL, PARTS_SUM_TO -> references.read(json).map(Side.class::cast);
            case CHANGE_EQUALS_DIFFERENCE -> difference(json).map(Side.class::cast);
            case SHARE_OF -> share(json).map(Side.class::cast);
        };
    }

    private Optional<Side.Difference> difference(JsonRecord json) {
        Optional<Reference> from = required(json, "from").flatMap(references::read);
        Optional<Reference> to = required(json, "to").flatMap(references::read);
        Optional<String> as = json.readRequired("as", EquivalenceReading::unitOfChange);
        Optional<Integer> sign = json.has("sign") ? json.wholeNumber("sign") : Optional.empty();
        if (sign.filter(given -> Math.abs(given) != 1).isPresent()) {
            json.refuse("sign", "A sign is 1 or -1.");
        }
        json.refuseUnknown();
        return from.isPresent() && to.isPresent() && as.isPresent()
                ? Optional.of(
                        new Side.Difference(from.get(), to.get(), as.get(), sign.orElse(null)))
                : Optional.empty();
    }

    private Optional<Side.Parts> parts(JsonRecord json) {
        List<Reference> parts = references(json, "parts");
        if (!json.has("complete")) {
            json.refuse("complete", "The field complete must be given.");
        }
        boolean complete = json.flag("complete");
        json.refuseUnknown();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Side.Parts(parts, complete));
    }

    private Optional<Side.Share> share(JsonRecord json) {
        List<Reference> part = references(json, "part");
        Optional<Reference> of = required(json, "of").flatMap(references::read);
        json.refuseUnknown();
        return part.isEmpty() ? Optional.empty() : of.map(whole -> new Side.Share(part, whole));
    }

    private List<Reference> references(JsonRecord json, String field) {
        List<JsonRecord> objects = json.objects(field);
        if (objects.isEmpty()) {
            json.refuse(field, "At least one part must be given.");
        }
        return objects.stream().flatMap(part -> references.read(part).stream()).toList();
    }

    private static Optional<JsonRecord> required(JsonRecord json, String field) {
        Optional<JsonRecord> object = json.object(field);
        if (object.isEmpty()) {
            json.refuse(field, "The field " + field + " must be given.");
        }
        return object;
    }

    private static Optional<BigDecimal> tolerance(JsonRecord json) {
        Optional<BigDecimal> tolerance = json.number("tolerance");
        if (tolerance.filter(number -> number.signum() >= 0).isEmpty()) {
            json.refuse("tolerance", "A tolerance is a number of 0 or more.");
        }
        return tolerance;
    }

    private void refuseRepeated(JsonRecord json, String id) {
        String first = pointerOfId.putIfAbsent(id, json.pointer());
        if (first != null && !id.isEmpty()) {
            json.refuse("id", "The same equivalence stands at " + first + ".");
        }
    }

    private static String unitOfChange(String text) {
        if (text.equals("points") || text.equals("percent")) {
            return text;
        }
        throw new IllegalArgumentException("'" + text + "' is neither points nor percent.");
    }
}
