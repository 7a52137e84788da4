package org.outcomes.kit.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** What the cells of a column hold, and how it is written. */
enum CellType {
    TEXT("string"),
    WHOLE_NUMBER("integer"),
    NUMBER("decimal"),
    TRUTH("boolean"),
    DAY("date"),
    JSON("json");

    private static final Map<Class<?>, CellType> SIMPLE =
            Map.of(
                    String.class, TEXT,
                    int.class, WHOLE_NUMBER,
                    Integer.class, WHOLE_NUMBER,
                    long.class, WHOLE_NUMBER,
                    Long.class, WHOLE_NUMBER,
                    BigDecimal.class, NUMBER,
                    boolean.class, TRUTH,
                    Boolean.class, TRUTH,
                    LocalDate.class, DAY);

    private final String datatype;

    CellType(String datatype) {
        this.datatype = datatype;
    }

    /** The type of cells with values of this class; what is no single value stands as JSON. */
    static CellType of(Class<?> type) {
        return SIMPLE.getOrDefault(type, JSON);
    }

    /** The datatype's name in CSV on the Web. */
    String datatype() {
        return datatype;
    }

    /** The text of a cell. */
    String write(Object value, ObjectMapper json) {
        return switch (this) {
            case TEXT, WHOLE_NUMBER, TRUTH, DAY -> value.toString();
            case NUMBER -> ((BigDecimal) value).toPlainString();
            case JSON -> {
                try {
                    yield json.writeValueAsString(value);
                } catch (JsonProcessingException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        };
    }
}
