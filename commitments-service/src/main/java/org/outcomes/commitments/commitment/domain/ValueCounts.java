package org.outcomes.commitments.commitment.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many records there are, and how many at each value of the schemes.
 *
 * @param total all of them, also those without a value
 * @param byValue each value once, in the order of the schemes, 0 included
 */
public record ValueCounts(long total, Map<String, Long> byValue) {

    public ValueCounts {
        byValue = Collections.unmodifiableMap(new LinkedHashMap<>(byValue));
    }

    /** No record yet; of values that stand in several schemes each is counted once. */
    static ValueCounts none(List<String> values) {
        Map<String, Long> zeroes = new LinkedHashMap<>();
        values.forEach(value -> zeroes.put(value, 0L));
        return new ValueCounts(0, zeroes);
    }

    /** The records that have no value. */
    public long without() {
        return total - byValue.values().stream().mapToLong(Long::longValue).sum();
    }
}
