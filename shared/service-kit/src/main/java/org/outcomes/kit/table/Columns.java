package org.outcomes.kit.table;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, one for each value of a record: those of a record within it are named
 * with a dot, as in {@code source.id}, and a list is one JSON text. Read from a type once.
 */
final class Columns {

    private static final Map<Class<?>, Columns> KNOWN = new ConcurrentHashMap<>();

    private final List<Column> columns;

    private Columns(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The columns of a record type. */
    static Columns of(Class<?> type) {
        return KNOWN.computeIfAbsent(
                type, record -> new Columns(columnsOf(record, new Place("", true, item -> item))));
    }

    List<Column> all() {
        return columns;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of an item; null where there is no value. */
    List<@Nullable String> cells(Object item, ObjectMapper json) {
        List<@Nullable String> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            Object value = column.value().apply(item);
            cells.add(value == null ? null : column.type().write(value, json));
        }
        return cells;
    }

    /**
     * Where a record stands in the item.
     *
     * @param prefix of the names of its columns
     * @param always whether every item has it
     */
    private record Place(String prefix, boolean always, Function<Object, @Nullable Object> record) {

        Place of(RecordComponent component) {
            return new Place(prefix + component.getName(), alwaysHas(component), reader(component));
        }

        Place within(RecordComponent component) {
            boolean unwrapped = component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
            return new Place(
                    unwrapped ? prefix : prefix + component.getName() + ".",
                    alwaysHas(component),
                    reader(component));
        }

        private boolean alwaysHas(RecordComponent component) {
            return always && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        private Function<Object, @Nullable Object> reader(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return item -> {
                Object from = record.apply(item);
                return from == null ? null : valueOf(accessor, from);
            };
        }
    }

    private static List<Column> columnsOf(Class<?> type, Place place) {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                columns.addAll(columnsOf(component.getType(), place.within(component)));
            } else {
                columns.add(column(component, place.of(component)));
            }
        }
        return columns;
    }

    private static Column column(RecordComponent component, Place place) {
        Optional<String> description =
                Optional.ofNullable(component.getAccessor().getAnnotation(Schema.class))
                        .map(Schema::description)
                        .filter(text -> !text.isEmpty());
        return new Column(
                place.prefix(),
                CellType.of(component.getType()),
                place.always(),
                description,
                place.record());
    }

    private static @Nullable Object valueOf(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
