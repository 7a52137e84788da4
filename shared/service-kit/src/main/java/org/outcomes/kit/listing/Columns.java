package org.outcomes.kit.listing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns of types that JDBC does not read by itself. */
public final class Columns {

    private Columns() {}

    /** The texts of an array that is not null. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    /** Several columns as texts, as a key has them. */
    public static List<String> key(ResultSet row, List<String> columns) throws SQLException {
        List<String> key = new ArrayList<>();
        for (String column : columns) {
            key.add(row.getString(column));
        }
        return key;
    }

    /** A whole number, or null. */
    public static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    /** A day, or null. */
    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /**
     * The day in the column {@code public_from}; empty where the record is public from the
     * beginning.
     */
    public static Optional<LocalDate> publicFrom(ResultSet row) throws SQLException {
        return Optional.of(row.getObject("public_from", LocalDate.class))
                .filter(day -> !day.equals(LocalDate.MIN));
    }
}
