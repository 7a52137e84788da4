package org.outcomes.gateway.inconsistency.domain;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Tone;

/** How much an inconsistency weighs. */
public enum Severity implements Term {
    LOW(Tone.BETWEEN, "Both records can stand once their definitions are read."),
    MEDIUM(Tone.NEAR, "One of the records needs explaining."),
    HIGH(Tone.POOR, "One of the records cannot be taken at face value.");

    private final Tone tone;
    private final String description;

    Severity(Tone tone, String description) {
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
