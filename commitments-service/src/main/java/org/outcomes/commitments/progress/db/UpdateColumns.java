package org.outcomes.commitments.progress.db;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.outcomes.commitments.plan.domain.Citation;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.commitments.progress.domain.UpdateKey;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.commitment.ClosedBecause;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.reference.measure.direction.PrintedDirection;
import org.outcomes.reference.period.Period;

/** Reads rows of {@code progress_update} and {@code measurement}. */
public final class UpdateColumns {

    private UpdateColumns() {}

    /** The update in a row that has all columns of {@code progress_update}. */
    public static ProgressUpdate update(ResultSet row) throws SQLException {
        return new ProgressUpdate(
                key(row),
                new ProgressUpdate.Said(
                        text(row, "status"),
                        text(row, "stage"),
                        text(row, "status_basis"),
                        coded(row, "closed_because", ClosedBecause::of),
                        coded(row, "direction", PrintedDirection::of)),
                row.getString("narrative"),
                new Citation(row.getString("source"), text(row, "locator")),
                row.getObject("public_from", LocalDate.class));
    }

    /** The measurement in a row that has all columns of {@code measurement}. */
    public static Measurement measurement(ResultSet row, UpdateKey update) throws SQLException {
        return new Measurement(
                new Measurement.Key(
                        update,
                        row.getString("indicator"),
                        AreaCode.of(row.getString("area")),
                        Period.parse(row.getString("period")),
                        Breakdown.parse(row.getString("breakdown")),
                        row.getInt("occurrence")),
                row.getString("label"),
                new Measurement.Figures(
                        number(row, "actual"),
                        number(row, "planned"),
                        ObservationStatus.of(row.getString("status"))),
                MeasureUnit.of(row.getString("unit")),
                coded(row, "direction", PrintedDirection::of),
                text(row, "note"));
    }

    /** What the update in a row is known by. */
    public static UpdateKey key(ResultSet row) throws SQLException {
        return new UpdateKey(
                row.getString("commitment"),
                text(row, "strand"),
                Period.parse(row.getString("reported_for")),
                coded(row, "reported_on", PartialDate::parse));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column));
    }

    private static <T> Optional<T> coded(ResultSet row, String column, Function<String, T> parser)
            throws SQLException {
        return text(row, column).map(parser);
    }
}
