package org.outcomes.reference.code;

import java.util.Optional;

/** A value of a vocabulary that is shown to readers, with the words and the tone it is shown in. */
public interface Term extends Coded {

    /** The words that stand for the code, such as {@code Higher is better}. */
    default String label() {
        String words = code().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What it means, in one sentence. */
    String description();

    /** What it signals; empty where it is good or bad in no way. */
    default Optional<Tone> tone() {
        return Optional.empty();
    }
}
