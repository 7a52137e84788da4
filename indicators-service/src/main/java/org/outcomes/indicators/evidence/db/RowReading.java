package org.outcomes.indicators.evidence.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.outcomes.indicators.evidence.domain.DeclaredBreak;
import org.outcomes.indicators.evidence.domain.MeasuredIndicator;
import org.outcomes.indicators.evidence.domain.NamedArea;
import org.outcomes.indicators.evidence.domain.PublishedValue;
import org.outcomes.indicators.evidence.domain.PublishedValue.Place;
import org.outcomes.kit.listing.Columns;
import org.outcomes.reference.measure.Behaviour;
import org.outcomes.reference.measure.MeasureTerms;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.reference.measure.Polarity;
import org.outcomes.reference.measure.direction.SeriesBreak;
import org.outcomes.reference.measure.direction.Severity;
import org.outcomes.reference.measure.target.Target;
import org.outcomes.reference.measure.target.TargetKind;
import org.outcomes.reference.period.Period;
import org.outcomes.reference.period.PeriodKindCode;

/** Turns rows into what the rules take. */
final class RowReading {

    private RowReading() {}

    static NamedArea area(ResultSet row) throws SQLException {
        return new NamedArea(row.getString("code"), row.getString("name"), row.getString("kind"));
    }

    static MeasuredIndicator indicator(ResultSet row) throws SQLException {
        return new MeasuredIndicator(
                row.getString("code"),
                row.getString("title"),
                MeasureUnit.of(row.getString("unit")),
                new MeasureTerms(
                        Polarity.of(row.getString("polarity")),
                        Behaviour.of(row.getString("behaviour")),
                        row.getInt("decimals"),
                        row.getBoolean("seasonal"),
                        Optional.ofNullable(row.getBigDecimal("tolerance")),
                        Optional.ofNullable(row.getBigDecimal("minimum_change"))),
                Optional.ofNullable(row.getString("headline_period")).map(PeriodKindCode::of),
                List.of((String[]) row.getArray("outcome_areas").getArray()));
    }

    static PublishedValue value(ResultSet row) throws SQLException {
        return new PublishedValue(
                Period.parse(row.getString("period")),
                Optional.ofNullable(row.getBigDecimal("value")),
                ObservationStatus.of(row.getString("status")),
                Columns.publicFrom(row),
                place(row),
                row.getInt("revisions"));
    }

    static Target target(ResultSet row) throws SQLException {
        return new Target(
                Period.parse(row.getString("period")),
                TargetKind.of(row.getString("kind")),
                row.getBigDecimal("value"));
    }

    static DeclaredBreak declaredBreak(ResultSet row) throws SQLException {
        return new DeclaredBreak(
                new SeriesBreak(
                        Period.parse(row.getString("from_period")),
                        Severity.of(row.getString("severity"))),
                row.getString("area"),
                row.getString("breakdown"),
                row.getString("explanation"),
                place(row));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("source"), row.getString("locator"));
    }
}
