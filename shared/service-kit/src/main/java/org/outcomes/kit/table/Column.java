package org.outcomes.kit.table;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the path to the value in the JSON of an item, such as {@code source.id}
 * @param required whether every row has a value
 * @param description what it means, where the record says so
 * @param value reads it from an item; null where there is none
 */
record Column(
        String name,
        CellType type,
        boolean required,
        Optional<String> description,
        Function<Object, @Nullable Object> value) {}
