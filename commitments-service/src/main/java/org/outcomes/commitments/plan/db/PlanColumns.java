package org.outcomes.commitments.plan.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.commitment.Scheme;
import org.outcomes.reference.commitment.SchemeValue;
import org.outcomes.reference.commitment.StageScheme;
import org.outcomes.reference.commitment.StatusScheme;
import org.outcomes.reference.day.PartialDate;

/** Reads rows of {@code plan} and {@code scheme_value}. */
public final class PlanColumns {

    private PlanColumns() {}

    /** The plan in a row that has all columns of {@code plan}. */
    public static Plan plan(ResultSet row, List<SchemeValue> values) throws SQLException {
        return new Plan(
                row.getString("code"),
                row.getString("title"),
                AreaCode.of(row.getString("area")),
                row.getString("outcome_framework"),
                new Plan.Duration(
                        PartialDate.parse(row.getString("valid_from")),
                        Optional.ofNullable(row.getString("valid_to")).map(PartialDate::parse),
                        Optional.ofNullable(row.getObject("known_on", LocalDate.class))),
                row.getString("source"),
                scheme(row.getString("scheme"), values),
                row.getObject("public_from", LocalDate.class));
    }

    private static Scheme scheme(String kind, List<SchemeValue> values) {
        return kind.equals("status") ? new StatusScheme(values) : new StageScheme(values);
    }

    /** The value in a row that has all columns of {@code scheme_value}. */
    public static SchemeValue value(ResultSet row) throws SQLException {
        return new SchemeValue(
                row.getString("value"),
                row.getString("label"),
                row.getInt("rank"),
                Optional.ofNullable(row.getString("definition")));
    }
}
