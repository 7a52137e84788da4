package org.outcomes.kit.page;

import java.util.List;

/**
 * An item of a list.
 *
 * @param key its place in the order of the list, from which the next page goes on
 */
public record Keyed<T>(T item, List<String> key) {

    public Keyed {
        key = List.copyOf(key);
    }
}
