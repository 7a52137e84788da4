package org.outcomes.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.keys.SecretStore;
import org.outcomes.launcher.process.LogFile;
import org.outcomes.launcher.process.OwnProcess;
import org.outcomes.launcher.process.Port;

/** PostgreSQL with its data kept between runs. Every connection needs a password. */
public final class PostgresServer implements AutoCloseable {

    private static final String PATIENCE_SECONDS = "60";

    private final PostgresSettings settings;
    private final PostgresTool tool;

    private PostgresServer(PostgresSettings settings, LogFile log) {
        this.settings = settings;
        this.tool = new PostgresTool(PostgresBinaries.unpackedIn(settings.binaries()), log);
    }

    /** The version of the server, such as 18.6.0. */
    public static String version() {
        return PostgresBinaries.version();
    }

    /** Whether a start with these settings makes the databases, since there are none. */
    public static boolean isFirstStart(PostgresSettings settings) {
        return FirstStart.isDue(settings);
    }

    /**
     * Starts the server; the first start makes the databases and roles of the services.
     *
     * @throws LaunchFailure if it does not start; the message quotes the server's log
     */
    public static PostgresServer start(PostgresSettings settings, SecretStore secrets) {
        LogFile log = new LogFile(settings.log()).startAnew();
        PostgresServer server = new PostgresServer(settings, log);
        try {
            if (FirstStart.isDue(settings)) {
                server.startFirst(new FirstStart(settings, secrets));
            } else {
                server.startAgain(secrets);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server;
    }

    /** Stops a server that an earlier run left behind on this data; returns whether it did. */
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

    private void startFirst(FirstStart first) throws IOException {
        first.makeCluster(tool);
        startServer();
        try {
            first.makeDatabases();
        } catch (LaunchFailure e) {
            close();
            throw e;
        }
    }

    private void startAgain(SecretStore secrets) throws IOException {
        if (secrets.find(FirstStart.SUPERUSER).isEmpty()) {
            throw new LaunchFailure(
                    "The passwords of the data in %s are gone from %s: put them back, or delete both folders."
                            .formatted(settings.cluster(), secrets.file("").normalize()));
        }
        if (postmaster().isEmpty()) {
            // After a crash the id may belong to another program by now, which PostgreSQL would
            // take for a second server.
            Files.deleteIfExists(pidFile(settings));
        }
        startServer();
    }

    private void startServer() {
        List<String> arguments =
                List.of(
                        "start",
                        "--wait",
                        "--timeout=" + PATIENCE_SECONDS,
                        "--pgdata=" + settings.cluster(),
                        "--log=" + settings.log(),
                        "--options=" + serverOptions());
        if (!tool.run("pg_ctl", arguments)) {
            throw tool.failure("PostgreSQL did not start on port " + settings.port());
        }
    }

    private String serverOptions() {
        return "-p %d -c listen_addresses=%s -c unix_socket_directories= -c timezone=UTC -c log_timezone=UTC"
                .formatted(settings.port(), Port.HOST);
    }

    private static List<String> stop(PostgresSettings settings) {
        return List.of(
                "stop",
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                "--mode=fast",
                "--pgdata=" + settings.cluster());
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
