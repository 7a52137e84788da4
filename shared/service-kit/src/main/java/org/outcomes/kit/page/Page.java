package org.outcomes.kit.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection, in the shape that every collection has.
 *
 * @param items the records of this page
 * @param page its size and the way to the next
 * @param warnings why an answer may be emptier than expected
 */
public record Page<T>(List<T> items, Position page, List<String> warnings) implements Paged<T> {

    /** Stands where the answer is given in another form. */
    static <T> Page<T> notShown() {
        return new Page<>(List.of(), new Position(0, null), List.of());
    }

    /**
     * Where the page lies.
     *
     * @param size the most items that a page holds
     * @param next the cursor of the next page; null on the last one
     */
    public record Position(int size, @Nullable String next) {}
}
