package org.outcomes.indicators.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the day from which a record is public. */
public final class PublicDay {

    private PublicDay() {}

    /**
     * The day in the column {@code public_from}; empty where the record is public from the
     * beginning.
     */
    public static Optional<LocalDate> of(ResultSet row) throws SQLException {
        return Optional.of(row.getObject("public_from", LocalDate.class))
                .filter(day -> !day.equals(LocalDate.MIN));
    }
}
