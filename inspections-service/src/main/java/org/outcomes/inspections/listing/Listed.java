package org.outcomes.inspections.listing;

import java.util.List;

/**
 * What a list has for one question.
 *
 * @param rows one more than the page holds, where there is a next one
 * @param warnings why there may be fewer than expected
 */
public record Listed<T>(List<Keyed<T>> rows, List<String> warnings) {

    /** The items alone. */
    public List<T> items() {
        return rows.stream().map(Keyed::item).toList();
    }
}
