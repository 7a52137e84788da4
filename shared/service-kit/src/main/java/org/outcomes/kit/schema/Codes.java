package org.outcomes.kit.schema;

import java.util.Optional;

/** Which texts are codes, and of what. */
final class Codes {

    private static final Dictionary TYPES = Dictionary.read("codes.properties");

    private Codes() {}

    /** The type whose codes a component of a record, or a parameter of a class of them, holds. */
    static Optional<Class<?>> of(Class<?> type, String name) {
        return TYPES.of(type, name).map(Codes::load);
    }

    /** The type whose codes have this name wherever they stand. */
    static Optional<Class<?>> of(String name) {
        return TYPES.of(name).map(Codes::load);
    }

    // A type of a service is known to its own class loader only.
    private static Class<?> load(String type) {
        try {
            return Class.forName(type, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException wrong) {
            throw new IllegalStateException("codes.properties names what is not there", wrong);
        }
    }
}
