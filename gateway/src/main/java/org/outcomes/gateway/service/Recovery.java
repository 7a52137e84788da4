package org.outcomes.gateway.service;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Watches for the return of a service that has failed, with one patient question at a time. A
 * service that has just started may need longer for its first answer than a reader's question may
 * take; without this its breaker would open again and again.
 */
final class Recovery {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final AtomicBoolean underway = new AtomicBoolean();
    private final Runnable whenBack;
    private volatile boolean ended;

    Recovery(Runnable whenBack) {
        this.whenBack = whenBack;
    }

    /**
     * Begins to watch, unless that is done already.
     *
     * @param back whether the service has answered
     */
    void begin(BooleanSupplier back) {
        if (!ended && underway.compareAndSet(false, true)) {
            Thread.ofVirtual().name("recovery").start(() -> watch(back));
        }
    }

    boolean underway() {
        return underway.get();
    }

    /** Ends the watch for good. */
    void end() {
        ended = true;
    }

    private void watch(BooleanSupplier back) {
        try {
            while (!ended && !back.getAsBoolean()) {
                Thread.sleep(PAUSE);
            }
            if (!ended) {
                whenBack.run();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            underway.set(false);
        }
    }
}
