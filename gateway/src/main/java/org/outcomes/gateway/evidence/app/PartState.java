package org.outcomes.gateway.evidence.app;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Tone;

/** How a service's part of an answer came. */
public enum PartState implements Term {
    FRESH(Tone.GOOD, "The service has just answered."),
    STALE(Tone.NEAR, "The service does not answer; this is what it last said."),
    UNAVAILABLE(Tone.POOR, "The service does not answer, and its part is missing.");

    private final Tone tone;
    private final String description;

    PartState(Tone tone, String description) {
        this.tone = tone;
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Optional<Tone> tone() {
        return Optional.of(tone);
    }
}
