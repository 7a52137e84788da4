package org.outcomes.inspections;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.outcomes.testkit.database.EmbeddedDatabase;

/** The rows of the database, as its owner and as the application sees them. */
public final class Rows {

    private Rows() {}

    /** The only value that a query gives. */
    public static String one(String sql) throws SQLException {
        try (Connection owner = EmbeddedDatabase.asOwner("inspections");
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** How many rows a table has. */
    public static int count(String table) throws SQLException {
        return Integer.parseInt(one("select count(*) from " + table));
    }

    /** Runs a statement in the application role. */
    public static void asApplication(String sql) throws SQLException {
        try (Connection application = EmbeddedDatabase.asApplication("inspections");
                Statement statement = application.createStatement()) {
            statement.execute(sql);
        }
    }
}
