package org.outcomes.launcher.training;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.outcomes.launcher.process.ChildProcess;
import org.outcomes.launcher.process.HealthCheck;
import org.outcomes.launcher.process.Port;
import org.outcomes.launcher.suite.AotCache;
import org.outcomes.launcher.suite.Part;
import org.outcomes.launcher.suite.Suite;

/**
 * Trains the ahead-of-time caches beside the running suite, once after a build: a second instance
 * of each part that lacks a cache reads a little, ends, and leaves its cache for the next start.
 * Whatever goes wrong, the suite goes on without the cache and the next run tries again.
 */
public final class Training {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(3);
    private static final int AT_A_TIME = 2;
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(100);

    private final Suite suite;
    private final Consumer<String> says;
    private final List<Part> untrained;
    private final CountDownLatch done = new CountDownLatch(1);

    private Training(Suite suite, Consumer<String> says, List<Part> untrained) {
        this.suite = suite;
        this.says = says;
        this.untrained = untrained;
    }

    /** Starts the training in the background; empty if every part has its cache. */
    public static Optional<Training> startIfNeeded(Suite suite, Consumer<String> says) {
        List<Part> untrained =
                Arrays.stream(Part.values())
                        .filter(part -> !new AotCache(suite.settings().application(part)).usable())
                        .toList();
        if (untrained.isEmpty()) {
            return Optional.empty();
        }
        Training training = new Training(suite, says, untrained);
        Thread.ofPlatform().daemon().name("training").start(training::run);
        return Optional.of(training);
    }

    /** Waits for the end of the training, but no longer than this. */
    public void finish(Duration limit) {
        try {
            if (done.getCount() > 0) {
                says.accept(
                        "Finishing the preparation of faster starts (once after a build, at most %d seconds)"
                                .formatted(limit.toSeconds()));
                done.await(limit.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            says.accept("Preparing faster starts in the background (once after a build)");
            long trained = trainAll();
            says.accept(
                    trained == untrained.size()
                            ? "Prepared: the next start will be faster"
                            : "Faster starts could not be prepared for all services; the next run"
                                    + " tries again");
        } finally {
            done.countDown();
        }
    }

    private long trainAll() {
        try (ExecutorService pairs = Executors.newFixedThreadPool(AT_A_TIME)) {
            return untrained.stream()
                    .map(part -> CompletableFuture.supplyAsync(() -> train(part), pairs))
                    .toList()
                    .stream()
                    .filter(CompletableFuture::join)
                    .count();
        }
    }

    private boolean train(Part part) {
        AotCache cache = new AotCache(suite.settings().application(part));
        int port = Port.free(1).getFirst();
        try {
            ChildProcess replica = suite.startReplica(part, port, cache.record());
            try {
                String url = "http://%s:%d".formatted(Port.HOST, port);
                awaitReady(replica, url);
                TrainingRequests.make(part, url);
            } finally {
                replica.stop(WRITTEN_WITHIN);
            }
            return cache.accept();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException | RuntimeException e) {
            return false;
        } finally {
            cache.discardRecording();
        }
    }

    private static void awaitReady(ChildProcess replica, String url) throws InterruptedException {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!HealthCheck.ready(url)) {
            if (!replica.alive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The instance to be trained did not become ready");
            }
            Thread.sleep(BETWEEN_CHECKS);
        }
    }
}
