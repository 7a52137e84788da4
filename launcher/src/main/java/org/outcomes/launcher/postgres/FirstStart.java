package org.outcomes.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.keys.SecretStore;
import org.outcomes.launcher.process.Port;
import org.outcomes.reference.bundle.ServiceName;

/**
 * The first start on a data folder: an empty cluster, then in the running server the databases and
 * roles of the services. A marker lies beside the cluster until all of it is done; a first start
 * that was cut off is made anew.
 */
record FirstStart(PostgresSettings settings, SecretStore secrets) {

    static final String SUPERUSER = "postgres";

    /** Whether there are no databases yet. */
    static boolean isDue(PostgresSettings settings) {
        return Files.exists(settings.unfinished())
                || !Files.exists(settings.cluster().resolve("PG_VERSION"));
    }

    /** Makes the cluster. Connections need a password from the first moment. */
    void makeCluster(PostgresTool tool) throws IOException {
        if (Files.exists(settings.unfinished())) {
            Folders.delete(settings.cluster());
        }
        if (Files.exists(settings.cluster())) {
            throw new LaunchFailure(
                    "%s holds something else than PostgreSQL's data: choose another --data."
                            .formatted(settings.cluster()));
        }
        Files.writeString(settings.unfinished(), "The first start has not come to its end.\n");
        secrets.password(SUPERUSER);
        if (!tool.run("initdb", initdb())) {
            throw tool.failure("PostgreSQL could not prepare " + settings.cluster());
        }
    }

    /** Makes the databases and roles in the running server, and ends the first start. */
    void makeDatabases() throws IOException {
        try (Connection superuser = connect("postgres")) {
            for (ServiceName service : ServiceName.values()) {
                ServiceDatabase database = new ServiceDatabase(service);
                execute(superuser, database.creation(secrets));
                try (Connection inside = connect(database.name())) {
                    execute(inside, database.preparation());
                }
            }
        } catch (SQLException e) {
            throw new LaunchFailure("The databases could not be made: " + e.getMessage(), e);
        }
        Files.delete(settings.unfinished());
    }

    // The built-in collation sorts alike on every machine, whatever its locale.
    private List<String> initdb() {
        return List.of(
                "--pgdata=" + settings.cluster(),
                "--username=" + SUPERUSER,
                "--pwfile=" + secrets.file(SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    private Connection connect(String database) throws SQLException {
        String url = "jdbc:postgresql://%s:%d/%s".formatted(Port.HOST, settings.port(), database);
        return DriverManager.getConnection(url, SUPERUSER, secrets.password(SUPERUSER));
    }

    private static void execute(Connection connection, List<String> statements)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
