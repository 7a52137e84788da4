package org.outcomes.launcher.suite;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.keys.AccessToken;
import org.outcomes.launcher.keys.SecretStore;
import org.outcomes.launcher.keys.SigningKey;
import org.outcomes.launcher.postgres.PostgresServer;
import org.outcomes.launcher.process.ChildProcess;
import org.outcomes.launcher.process.RunRecord;

/**
 * The whole suite on this machine. {@link #start} returns when all four parts are ready, {@link
 * #close} when everything has stopped; {@code close} may be called from another thread at any time,
 * also while the suite starts.
 */
public final class Suite implements AutoCloseable {

    private static final Duration TOKEN_VALIDITY = Duration.ofHours(8);

    private final SuiteSettings settings;
    private final Consumer<String> says;
    private final ReentrantLock steps = new ReentrantLock();
    private volatile boolean closing;

    private Optional<RunRecord> record = Optional.empty();
    private Optional<PostgresServer> postgres = Optional.empty();
    private volatile Optional<RunningParts> parts = Optional.empty();

    /**
     * A suite with these settings, not started. What happens is told line by line to {@code says}.
     */
    public Suite(SuiteSettings settings, Consumer<String> says) {
        this.settings = settings;
        this.says = says;
    }

    /**
     * Starts PostgreSQL and the four parts.
     *
     * @throws LaunchFailure if that is not possible; nothing is left running then
     */
    public void start() {
        try {
            step(this::claim);
            step(this::startGateway);
            step(this::startPostgres);
            step(this::startServices);
            running().awaitReady(EnumSet.allOf(Part.class), () -> closing);
            refuseClosing();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Stops one part, such as {@code indicators}; the others go on. Does nothing if it does not
     * run.
     */
    public void stopService(String name) {
        running().stop(Part.named(name));
    }

    /** Starts a part that was stopped, on the port it had; returns when it is ready. */
    public void startService(String name) {
        Part part = Part.named(name);
        running().start(part);
        running().awaitReady(List.of(part), () -> closing);
    }

    /**
     * Starts a second instance of a part, at low priority and with these JVM options; it ends with
     * the suite.
     */
    public ChildProcess startReplica(Part part, int port, List<String> jvmOptions) {
        return running().startReplica(part, port, jvmOptions);
    }

    /** The address of the gateway. */
    public URI url() {
        return url(Part.GATEWAY.label());
    }

    /** The address of one part. */
    public URI url(String name) {
        return URI.create(settings.ports().url(Part.named(name)));
    }

    /** A bearer token for writes, valid for eight hours. */
    public String token() {
        SigningKey key = SigningKey.in(SecretStore.of(settings.data()));
        return AccessToken.issue(key, Instant.now(), TOKEN_VALIDITY);
    }

    /** What it runs on. */
    public SuiteSettings settings() {
        return settings;
    }

    /** Stops the gateway, then the services, then PostgreSQL. A second call does nothing. */
    @Override
    public void close() {
        closing = true;
        steps.lock();
        try {
            parts.ifPresent(RunningParts::stopAll);
            parts = Optional.empty();
            postgres.ifPresent(PostgresServer::close);
            postgres = Optional.empty();
            record.ifPresent(RunRecord::close);
            record = Optional.empty();
        } finally {
            steps.unlock();
        }
    }

    // A step is never cut in half by close(), which would not know what it had started.
    private void step(Runnable action) {
        steps.lock();
        try {
            refuseClosing();
            action.run();
        } finally {
            steps.unlock();
        }
    }

    private void refuseClosing() {
        if (closing) {
            throw new LaunchFailure("The suite was stopped before it was ready.");
        }
    }

    private void claim() {
        SecretStore.of(settings.data());
        RunRecord claimed =
                RunRecord.claim(settings.data())
                        .orElseThrow(() -> RunningSuite.refusal(settings.data()));
        record = Optional.of(claimed);
        if (Leftovers.end(settings)) {
            says.accept("Ended what a crashed run had left behind");
        }
        claimed.note(RunRecord.LAUNCHER, ProcessHandle.current().pid());
        settings.ports().refuseUsed();
        command().refuseUnbuilt();
    }

    // It needs no database, so it need not wait for one.
    private void startGateway() {
        parts = Optional.of(new RunningParts(command(), record.orElseThrow(), says));
        start(Part.GATEWAY);
    }

    private void startPostgres() {
        boolean first = PostgresServer.isFirstStart(settings.postgres());
        says.accept(
                "Starting PostgreSQL %s on port %d, data in %s%s"
                        .formatted(
                                PostgresServer.version(),
                                settings.ports().postgres(),
                                settings.data().resolve("postgres"),
                                first ? " (making the databases, once)" : ""));
        postgres =
                Optional.of(
                        PostgresServer.start(settings.postgres(), SecretStore.of(settings.data())));
    }

    private void startServices() {
        Part.services().forEach(this::start);
    }

    private void start(Part part) {
        int port = settings.ports().of(part);
        says.accept("Starting %s on port %d".formatted(part.label(), port));
        running().start(part);
    }

    private PartCommand command() {
        SecretStore secrets = SecretStore.of(settings.data());
        return new PartCommand(settings, secrets, SigningKey.in(secrets));
    }

    private RunningParts running() {
        return parts.orElseThrow(() -> new IllegalStateException("The suite does not run"));
    }
}
