package org.outcomes.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.keys.SecretStore;
import org.outcomes.launcher.process.LogFile;
import org.outcomes.launcher.process.OwnProcess;
import org.outcomes.launcher.process.Port;
import org.outcomes.reference.bundle.ServiceName;

/**
 * PostgreSQL with its data kept between runs. Every connection needs a password, the superuser's
 * too.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String PATIENCE_SECONDS = "60";

    private final PostgresSettings settings;
    private final SecretStore secrets;
    private final PostgresTool tool;

    private PostgresServer(PostgresSettings settings, SecretStore secrets, LogFile log) {
        this.settings = settings;
        this.secrets = secrets;
        this.tool = new PostgresTool(PostgresBinaries.unpackedIn(settings.binaries()), log);
    }

    /** The version of the server, such as 18.6.0. */
    public static String version() {
        return PostgresBinaries.version();
    }

    /** Whether a start with these settings makes the databases, since there are none. */
    public static boolean isFirstStart(PostgresSettings settings) {
        return Files.exists(settings.unfinished())
                || !Files.exists(settings.cluster().resolve("PG_VERSION"));
    }

    /**
     * Starts the server; on the first start makes the cluster, and in it the databases and roles of
     * the services.
     */
    public static PostgresServer start(PostgresSettings settings, SecretStore secrets) {
        LogFile log = new LogFile(settings.log()).startAnew();
        PostgresServer server = new PostgresServer(settings, secrets, log);
        try {
            if (isFirstStart(settings)) {
                server.startFirst();
            } else {
                server.startAgain();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server;
    }

    /**
     * Stops a server that an earlier run left behind on this data; returns whether there was one.
     */
    public static boolean stopLeftover(PostgresSettings settings) {
        if (postmaster(settings).isEmpty()) {
            return false;
        }
        LogFile log = new LogFile(settings.log());
        return new PostgresTool(PostgresBinaries.unpackedIn(settings.binaries()), log)
                .run("pg_ctl", stop(settings));
    }

    /** The server's main process. */
    public Optional<ProcessHandle> postmaster() {
        return postmaster(settings).map(OwnProcess::handle);
    }

    /** Stops the server: open connections are ended, what was committed is on disk. */
    @Override
    public void close() {
        if (postmaster().isPresent() && !tool.run("pg_ctl", stop(settings))) {
            throw tool.failure("PostgreSQL did not stop");
        }
    }

    private void startFirst() throws IOException {
        if (Files.exists(settings.unfinished())) {
            Folders.delete(settings.cluster());
        }
        if (Files.exists(settings.cluster())) {
            throw new LaunchFailure(
                    settings.cluster()
                            + " holds something else than PostgreSQL's data: choose another"
                            + " --data.");
        }
        Files.writeString(settings.unfinished(), "The first start has not come to its end.\n");
        secrets.password(SUPERUSER);
        if (!tool.run("initdb", initdb())) {
            throw tool.failure("PostgreSQL's data could not be prepared in " + settings.cluster());
        }
        startServer();
        makeDatabases();
        Files.delete(settings.unfinished());
    }

    private void startAgain() throws IOException {
        if (secrets.find(SUPERUSER).isEmpty()) {
            throw new LaunchFailure(
                    "%s holds data whose passwords are gone from %s: put them back, or delete both folders to start afresh."
                            .formatted(settings.cluster(), secrets.file("")));
        }
        if (postmaster().isEmpty()) {
            // After a crash the id may belong to another program by now, which PostgreSQL takes for
            // a second server.
            Files.deleteIfExists(pidFile(settings));
        }
        startServer();
    }

    private void startServer() {
        List<String> arguments =
                List.of(
                        "start",
                        "-w",
                        "-t",
                        PATIENCE_SECONDS,
                        "-D",
                        settings.cluster().toString(),
                        "-l",
                        settings.log().toString(),
                        "-o",
                        serverOptions());
        if (!tool.run("pg_ctl", arguments)) {
            throw tool.failure("PostgreSQL did not start on port " + settings.port());
        }
    }

    private void makeDatabases() {
        try (Connection superuser = connect("postgres")) {
            for (ServiceName service : ServiceName.values()) {
                ServiceDatabase database = new ServiceDatabase(service);
                execute(superuser, database.creation(secrets));
                try (Connection inside = connect(database.name())) {
                    execute(inside, database.preparation());
                }
            }
        } catch (SQLException e) {
            close();
            throw new LaunchFailure("The databases could not be made: " + e.getMessage(), e);
        }
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

    // The built-in collation sorts alike on every machine, whatever its locale.
    private List<String> initdb() {
        return List.of(
                "-D",
                settings.cluster().toString(),
                "-U",
                SUPERUSER,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--auth=scram-sha-256",
                "--pwfile=" + secrets.file(SUPERUSER));
    }

    private String serverOptions() {
        return ("-p %d -c listen_addresses=%s -c unix_socket_directories= -c timezone=UTC -c"
                        + " log_timezone=UTC")
                .formatted(settings.port(), Port.HOST);
    }

    private static List<String> stop(PostgresSettings settings) {
        return List.of(
                "stop",
                "-w",
                "-t",
                PATIENCE_SECONDS,
                "-m",
                "fast",
                "-D",
                settings.cluster().toString());
    }

    private static Optional<OwnProcess> postmaster(PostgresSettings settings) {
        try (Stream<String> lines = Files.lines(pidFile(settings))) {
            return lines.findFirst()
                    .map(line -> Long.parseLong(line.strip()))
                    .flatMap(pid -> OwnProcess.find(pid, settings.cluster()));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pidFile(PostgresSettings settings) {
        return settings.cluster().resolve("postmaster.pid");
    }
}
