package org.outcomes.commitments;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.outcomes.testkit.database.EmbeddedDatabase;

/** Looks into the tables in the application's own role. */
public final class Tables {

    private Tables() {}

    /** How many rows a table has, all versions counted. */
    public static long rows(String table) {
        return number("select count(*) from " + table);
    }

    /** The one number that a query gives. */
    public static long number(String sql) {
        try (Connection application = EmbeddedDatabase.asApplication("commitments");
                Statement statement = application.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The SQLSTATE with which the database refuses a statement; empty where it takes it. */
    public static String refusal(String sql) {
        try (Connection application = EmbeddedDatabase.asApplication("commitments");
                Statement statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute(sql);
            application.rollback();
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
