package org.outcomes.launcher.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.process.ChildProcess;
import org.outcomes.launcher.process.HealthCheck;
import org.outcomes.launcher.process.LogFile;
import org.outcomes.launcher.process.RunRecord;

/** The processes of one suite's parts. */
final class RunningParts {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(40);
    private static final Duration STOP_GRACE = Duration.ofSeconds(15);

    private final PartCommand command;
    private final RunRecord record;
    private final Consumer<String> says;
    private final Map<Part, ChildProcess> parts = new EnumMap<>(Part.class);
    private final List<ChildProcess> replicas = new ArrayList<>();
    private boolean stopped;

    RunningParts(PartCommand command, RunRecord record, Consumer<String> says) {
        this.command = command;
        this.record = record;
        this.says = says;
    }

    synchronized void start(Part part) {
        if (parts.containsKey(part)) {
            throw new IllegalStateException(part.label() + " runs already");
        }
        int port = settings().ports().of(part);
        List<String> cache = new AotCache(settings().application(part)).use();
        parts.put(
                part,
                start(part.label(), command.command(part, cache), command.environment(part, port)));
    }

    synchronized ChildProcess startReplica(Part part, int port, List<String> options) {
        List<String> atLowPriority = new ArrayList<>(List.of("nice", "-n", "10"));
        atLowPriority.addAll(command.command(part, options));
        ChildProcess replica =
                start("training-" + part.label(), atLowPriority, command.environment(part, port));
        replicas.add(replica);
        return replica;
    }

    private ChildProcess start(String name, List<String> line, Map<String, String> environment) {
        if (stopped) {
            throw new IllegalStateException("Everything has been stopped");
        }
        LogFile log = new LogFile(settings().log(name)).startAnew();
        ChildProcess process = ChildProcess.start(line, environment, log);
        record.note(name, process.pid());
        return process;
    }

    private SuiteSettings settings() {
        return command.settings();
    }

    /**
     * Waits until all of these answer; fails as soon as one of them ends, or when it takes too
     * long.
     */
    void awaitReady(Collection<Part> wanted, BooleanSupplier cancelled) {
        Set<Part> pending = EnumSet.copyOf(wanted);
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        try {
            while (!pending.isEmpty() && !cancelled.getAsBoolean()) {
                pending.forEach(this::refuseDead);
                pending.removeIf(part -> HealthCheck.ready(settings().ports().url(part)));
                if (System.nanoTime() > deadline) {
                    throw notReady(pending.iterator().next());
                }
                Thread.sleep(pending.isEmpty() ? Duration.ZERO : BETWEEN_CHECKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        wanted.forEach(this::watch);
    }

    /** Stops one part; nothing happens if it does not run. */
    void stop(Part part) {
        remove(part).ifPresent(process -> process.stop(STOP_GRACE));
    }

    /** Stops the replicas and the gateway first, then the services at the same time. */
    synchronized void stopAll() {
        stopped = true;
        replicas.forEach(ChildProcess::kill);
        stop(Part.GATEWAY);
        List<ChildProcess> services = List.copyOf(parts.values());
        parts.clear();
        services.forEach(ChildProcess::askToStop);
        services.forEach(service -> service.stop(STOP_GRACE));
    }

    private synchronized Optional<ChildProcess> remove(Part part) {
        return Optional.ofNullable(parts.remove(part));
    }

    private synchronized Optional<ChildProcess> process(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    private void refuseDead(Part part) {
        process(part)
                .filter(process -> !process.alive())
                .ifPresent(process -> {
                    throw new LaunchFailure(
                            "%s ended while it started: %s (log: %s)"
                                    .formatted(
                                            part.label(),
                                            process.log().lastWords(),
                                            process.log().path()));
                });
    }

    private LaunchFailure notReady(Part part) {
        return new LaunchFailure(
                "%s was not ready within %d minutes (log: %s)"
                        .formatted(
                                part.label(),
                                READY_WITHIN.toMinutes(),
                                settings().log(part.label())));
    }

    private void watch(Part part) {
        process(part)
                .ifPresent(process ->
                        process.onExit(() -> {
                            boolean unasked = process(part).filter(process::equals).isPresent();
                            if (unasked) {
                                says.accept(
                                        "%s has ended by itself: %s (log: %s)"
                                                .formatted(
                                                        part.label(),
                                                        process.log().lastWords(),
                                                        process.log().path()));
                            }
                        }));
    }
}
