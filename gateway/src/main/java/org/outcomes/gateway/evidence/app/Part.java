package org.outcomes.gateway.evidence.app;

import java.time.Instant;
import java.util.Optional;

/** One service's part of the evidence, and how it came. */
public sealed interface Part<T> {

    /** What is known of it. */
    Optional<T> evidence();

    /** How it came. */
    PartState state();

    /** Of what was said before, when that was; empty for anything else. */
    default Optional<Instant> heardAt() {
        return Optional.empty();
    }

    /** The service has just answered. */
    record Fresh<T>(T answer) implements Part<T> {
        @Override
        public Optional<T> evidence() {
            return Optional.of(answer);
        }

        @Override
        public PartState state() {
            return PartState.FRESH;
        }
    }

    /** The service does not answer; this is what it last said. */
    record Stale<T>(T answer, Instant retrievedAt) implements Part<T> {
        @Override
        public Optional<T> evidence() {
            return Optional.of(answer);
        }

        @Override
        public PartState state() {
            return PartState.STALE;
        }

        @Override
        public Optional<Instant> heardAt() {
            return Optional.of(retrievedAt);
        }
    }

    /** The service does not answer, and what it last said is too old or was never asked. */
    record Unavailable<T>() implements Part<T> {
        @Override
        public Optional<T> evidence() {
            return Optional.empty();
        }

        @Override
        public PartState state() {
            return PartState.UNAVAILABLE;
        }
    }
}
