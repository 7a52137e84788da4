package org.outcomes.kit.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where a record was read.
 *
 * @param id the source
 * @param locator page, paragraph or row; null where the record is the source's own subject
 */
public record Citation(String id, @Nullable String locator) {

    /** From the columns {@code source} and {@code locator}. */
    public static Citation of(ResultSet row) throws SQLException {
        return new Citation(row.getString("source"), row.getString("locator"));
    }

    /** A source as a whole. */
    public static Citation whole(String source) {
        return new Citation(source, null);
    }
}
