package org.outcomes.kit.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A temporary table of one import, filled by COPY. It has the columns that the import names, and
 * {@code line}.
 *
 * <p>The table is dropped with the end of the transaction.
 */
public final class Staging implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder();

    private Staging(CopyIn copy) {
        this.copy = copy;
    }

    /**
     * Creates the table and opens it for rows.
     *
     * @param columns definitions in SQL, such as {@code "value numeric"}
     */
    public static Staging open(Handle handle, String table, List<String> columns) {
        handle.execute(
                "create temporary table "
                        + table
                        + " ("
                        + String.join(", ", columns)
                        + ") on commit drop");
        try {
            PGConnection connection = handle.getConnection().unwrap(PGConnection.class);
            return new Staging(connection.getCopyAPI().copyIn("copy " + table + " from stdin"));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Adds a row: one value for each column, in their order. */
    public void row(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            buffer.append(column == 0 ? "" : "\t");
            append(values[column]);
        }
        buffer.append('\n');
        if (buffer.length() >= BUFFER) {
            send();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            buffer.append("\\N");
            return;
        }
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(c);
            }
        }
    }

    private void send() {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        buffer.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
    }

    /** Ends the filling; from here on the table can be read. */
    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                send();
                copy.endCopy();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
