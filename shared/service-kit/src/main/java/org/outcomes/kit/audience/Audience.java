package org.outcomes.kit.audience;

/** Who an answer is for. What each may see is decided where the data is read, never afterwards. */
public sealed interface Audience {

    /** Everybody: no token was sent. */
    record Public() implements Audience {}

    /**
     * A person or system with a token.
     *
     * @param name the subject of the token
     */
    record Staff(String name) implements Audience {}
}
