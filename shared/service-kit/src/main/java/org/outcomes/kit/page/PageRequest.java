package org.outcomes.kit.page;

import java.util.List;
import org.outcomes.kit.request.Parameters.NumberRange;

/**
 * Which page is asked for.
 *
 * @param size the most items to give
 * @param after the key of the last item of the page before, in the collection's order; empty for
 *     the first page
 */
public record PageRequest(int size, List<String> after) {

    /** The sizes that a page may have. */
    public static final NumberRange SIZES = new NumberRange(1, 1000, 50);

    /** The first page. */
    public static PageRequest first(int size) {
        return new PageRequest(size, List.of());
    }

    /** Rows to read: one more than the page holds tells whether there is a next one. */
    public int rowsToRead() {
        return size + 1;
    }

    public boolean first() {
        return after.isEmpty();
    }

    /** One part of the last key; empty text on the first page. */
    public String after(int part) {
        return first() ? "" : after.get(part);
    }
}
