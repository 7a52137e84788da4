package org.outcomes.reference.commitment;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values that a plan's source reports in, worst first. */
public sealed interface Scheme permits StatusScheme, StageScheme {

    /** The values, worst first. */
    List<SchemeValue> values();

    /** The value with this code, if the scheme has it. */
    default Optional<SchemeValue> find(String value) {
        return values().stream().filter(known -> known.value().equals(value)).findFirst();
    }

    /**
     * The worst of several reported values; empty where there are none.
     *
     * @throws IllegalArgumentException if the scheme does not have one of them
     */
    default Optional<String> worstOf(Collection<String> reported) {
        return reported.stream()
                .map(this::get)
                .min(comparingInt(SchemeValue::order))
                .map(SchemeValue::value);
    }

    private SchemeValue get(String value) {
        return find(value)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "\"%s\" is not a value of the plan's scheme: %s"
                                        .formatted(
                                                value,
                                                values().stream()
                                                        .map(SchemeValue::value)
                                                        .toList())));
    }

    /** These values, worst first; refuses a value or an order that stands twice. */
    static List<SchemeValue> ordered(List<SchemeValue> values) {
        Set<String> seen = new HashSet<>();
        Set<Integer> orders = new HashSet<>();
        for (SchemeValue value : values) {
            if (!seen.add(value.value()) || !orders.add(value.order())) {
                throw new IllegalArgumentException(
                        "\"%s\" or its order %d stands twice in the scheme"
                                .formatted(value.value(), value.order()));
            }
        }
        return values.stream().sorted(comparingInt(SchemeValue::order)).toList();
    }
}
