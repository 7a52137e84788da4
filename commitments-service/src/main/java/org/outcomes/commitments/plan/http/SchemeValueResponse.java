package org.outcomes.commitments.plan.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.reference.commitment.SchemeValue;

/**
 * One status or stage of a plan.
 *
 * @param label the source's word for it
 * @param order 1 is the worst
 * @param definition what the source says it means; null where it does not say
 */
public record SchemeValueResponse(
        String value, String label, int order, @Nullable String definition) {

    /** A scheme, worst first. */
    public static List<SchemeValueResponse> all(List<SchemeValue> values) {
        return values.stream()
                .map(value ->
                        new SchemeValueResponse(
                                value.value(),
                                value.label(),
                                value.order(),
                                value.definition().orElse(null)))
                .toList();
    }
}
