package org.outcomes.commitments.commitment.db;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.commitment.domain.IndicatorLink;
import org.outcomes.commitments.commitment.domain.Target;
import org.outcomes.reference.commitment.CommitmentKind;
import org.outcomes.reference.day.PartialDate;

/** Reads rows of {@code commitment}. */
public final class CommitmentColumns {

    private CommitmentColumns() {}

    /** The commitment in a row that has all columns of {@code commitment}. */
    public static Commitment commitment(ResultSet row, List<IndicatorLink> indicators)
            throws SQLException {
        return new Commitment(
                new Commitment.Name(row.getString("code"), texts(row.getArray("aliases"))),
                CommitmentKind.of(row.getString("kind")),
                row.getString("title"),
                row.getString("outcome_area"),
                new Target(
                        Optional.ofNullable(row.getString("target_text")),
                        Optional.ofNullable(row.getString("due_on")).map(PartialDate::parse),
                        row.getBoolean("ongoing")),
                indicators,
                row.getObject("public_from", LocalDate.class));
    }

    /** The numbers in an array; none where there is no array. */
    static List<Long> numbers(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((Long[]) array.getArray());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
