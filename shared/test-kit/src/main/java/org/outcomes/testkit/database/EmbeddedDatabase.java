package org.outcomes.testkit.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The embedded PostgreSQL of this JVM; it ends with it. */
public final class EmbeddedDatabase {

    private static final EmbeddedPostgres POSTGRES = start();
    private static final String PASSWORD = "only-in-tests";

    private EmbeddedDatabase() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Creates the database of a service with its owner and its application role, and gives the
     * configuration that a Quarkus test starts with.
     */
    public static Map<String, String> create(String service) {
        String owner = service + "_owner";
        String app = service + "_app";
        try (Connection admin = POSTGRES.getPostgresDatabase().getConnection();
                Statement sql = admin.createStatement()) {
            sql.execute("create role " + owner + " login password '" + PASSWORD + "'");
            sql.execute("create role " + app + " login password '" + PASSWORD + "'");
            sql.execute("create database " + service + " owner " + owner);
            sql.execute("revoke all on database " + service + " from public");
            sql.execute("grant connect, temporary on database " + service + " to " + app);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", url(service),
                "quarkus.datasource.username", app,
                "quarkus.datasource.password", PASSWORD,
                "quarkus.flyway.username", owner,
                "quarkus.flyway.password", PASSWORD);
    }

    /** A connection in the application role of a service. */
    public static Connection asApplication(String service) throws SQLException {
        return DriverManager.getConnection(url(service), service + "_app", PASSWORD);
    }

    /** A connection in the owner role of a service. */
    public static Connection asOwner(String service) throws SQLException {
        return DriverManager.getConnection(url(service), service + "_owner", PASSWORD);
    }

    /** Takes all records out of a service's database, so that a test makes its own. */
    public static void empty(String service) {
        try (Connection owner = asOwner(service);
                Statement sql = owner.createStatement()) {
            sql.execute(
                    """
                    do $$
                    declare tables text;
                    begin
                      select string_agg(quote_ident(tablename), ', ') into tables from pg_tables
                      where schemaname = 'public' and tablename not in ('flyway_schema_history', 'ledger_head');
                      execute 'truncate ' || tables || ' cascade';
                      update ledger_head set number = 0, public_number = 0, hash = repeat('0', 64);
                    end $$
                    """);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String url(String service) {
        return "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + service;
    }
}
