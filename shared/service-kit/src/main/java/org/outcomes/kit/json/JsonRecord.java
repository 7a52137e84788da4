package org.outcomes.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.text.StorableText;
import org.outcomes.kit.text.WrittenNumber;

/**
 * One object of a JSON file, read field by field; what cannot be read becomes a fault with its JSON
 * Pointer.
 *
 * <p>Fields that were never asked for are unknown: {@link #refuseUnknown} makes each a fault.
 */
public final class JsonRecord {

    private final JsonNode node;
    private final String pointer;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    JsonRecord(JsonNode node, String pointer, Faults faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
        if (!node.isObject()) {
            faults.add(Fault.ofPointer(pointer, node.toString(), "An object is expected here."));
        }
    }

    /** Where the object stands in the file. */
    public String pointer() {
        return pointer;
    }

    /** Whether the field is there, be it null. */
    public boolean has(String field) {
        known.add(field);
        return node.has(field);
    }

    /** A text that may be absent or null. */
    public Optional<String> text(String field) {
        return read(field, Function.identity());
    }

    /** A text that must be there and not blank; empty where the field is a fault. */
    public String required(String field) {
        return readRequired(field, Function.identity()).orElse("");
    }

    /** A text that may be absent or null, read by a parser that refuses with an explanation. */
    public <T> Optional<T> read(String field, Function<String, T> parser) {
        return value(field).flatMap(value -> parse(field, value, parser));
    }

    /** As {@link #read}, but the text must be there and not blank. */
    public <T> Optional<T> readRequired(String field, Function<String, T> parser) {
        Optional<JsonNode> value = value(field);
        if (value.isEmpty() || (value.get().isTextual() && value.get().textValue().isBlank())) {
            refuse(field, "The field " + field + " must be given.");
            return Optional.empty();
        }
        return parse(field, value.get(), parser);
    }

    /** A number that may be absent or null, of no more digits than can be stored. */
    public Optional<BigDecimal> number(String field) {
        Optional<JsonNode> value = value(field);
        if (value.filter(found -> !found.isNumber()).isPresent()) {
            refuse(field, "A number is expected here.");
            return Optional.empty();
        }
        return value.flatMap(
                found -> accept(field, () -> WrittenNumber.check(found.decimalValue())));
    }

    /** A whole number that must be there. */
    public Optional<Integer> wholeNumber(String field) {
        Optional<JsonNode> value = value(field);
        if (value.filter(JsonNode::canConvertToInt).filter(JsonNode::isIntegralNumber).isEmpty()) {
            refuse(field, "A whole number is expected here.");
            return Optional.empty();
        }
        return value.map(JsonNode::intValue);
    }

    /** True or false; false where the field is absent. */
    public boolean flag(String field) {
        return value(field).isPresent() && givenFlag(field).orElse(false);
    }

    /** True or false, which must be given. */
    public Optional<Boolean> givenFlag(String field) {
        Optional<JsonNode> value = value(field);
        if (value.filter(JsonNode::isBoolean).isEmpty()) {
            refuse(field, "true or false is expected here.");
            return Optional.empty();
        }
        return value.map(JsonNode::booleanValue);
    }

    /** An object that may be absent or null. */
    public Optional<JsonRecord> object(String field) {
        return value(field).map(found -> new JsonRecord(found, pointerTo(field), faults));
    }

    /** The objects of a list; none where it is absent or null. */
    public List<JsonRecord> objects(String field) {
        List<JsonNode> elements = elements(field);
        return IntStream.range(0, elements.size())
                .mapToObj(index ->
                        new JsonRecord(elements.get(index), pointerTo(field) + "/" + index, faults))
                .toList();
    }

    /** The texts of a list; none where it is absent or null. */
    public List<String> texts(String field) {
        List<JsonNode> elements = elements(field);
        if (elements.stream().anyMatch(element -> !element.isTextual())) {
            refuse(field, "A list of texts is expected here.");
            return List.of();
        }
        List<String> texts = elements.stream().map(JsonNode::textValue).toList();
        return texts.stream().allMatch(text -> isFit(field, text)) ? texts : List.of();
    }

    /**
     * The names of all fields of an object whose keys are values, such as the counts of a report.
     */
    public List<String> names() {
        List<String> names = node.propertyStream().map(Map.Entry::getKey).toList();
        known.addAll(names);
        names.forEach(name -> isFit(name, name));
        return names;
    }

    /** Notes that a field is wrong. */
    public void refuse(String field, String detail) {
        JsonNode value = node.get(field);
        faults.add(Fault.ofPointer(pointerTo(field), value == null ? null : shown(value), detail));
    }

    /** Makes a fault of every field that was never asked for. */
    public void refuseUnknown() {
        node.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .forEach(name -> refuse(name, "There is no field " + name + " here."));
    }

    private <T> Optional<T> parse(String field, JsonNode value, Function<String, T> parser) {
        if (!value.isTextual()) {
            refuse(field, "A text is expected here.");
            return Optional.empty();
        }
        String text = value.textValue();
        return isFit(field, text) ? accept(field, () -> parser.apply(text)) : Optional.empty();
    }

    private boolean isFit(String field, String text) {
        Optional<String> refusal = StorableText.refusal(text);
        refusal.ifPresent(detail -> refuse(field, detail));
        return refusal.isEmpty();
    }

    private <T> Optional<T> accept(String field, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException refused) {
            refuse(field, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private List<JsonNode> elements(String field) {
        Optional<JsonNode> value = value(field);
        if (value.filter(found -> !found.isArray()).isPresent()) {
            refuse(field, "A list is expected here.");
            return List.of();
        }
        return value.map(found -> found.valueStream().toList()).orElse(List.of());
    }

    private Optional<JsonNode> value(String field) {
        known.add(field);
        return Optional.ofNullable(node.get(field)).filter(value -> !value.isNull());
    }

    private String pointerTo(String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    private static String shown(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
