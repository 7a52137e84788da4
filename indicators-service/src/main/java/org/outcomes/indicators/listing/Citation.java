package org.outcomes.indicators.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where a record was read.
 *
 * @param id the source's code
 * @param locator page, paragraph or row; null where the evidence names none
 */
public record Citation(String id, @Nullable String locator) {

    /** Of the columns {@code source} and {@code locator}. */
    public static Citation of(ResultSet row) throws SQLException {
        return new Citation(row.getString("source"), row.getString("locator"));
    }
}
