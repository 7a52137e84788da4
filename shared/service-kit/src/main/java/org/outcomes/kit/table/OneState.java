package org.outcomes.kit.table;

import java.util.function.Supplier;

/** Keeps what is stored as it is at one moment, so that several reads belong together. */
public interface OneState {

    /** Takes hold of the state of this moment; whoever does has to let it go. */
    Held hold();

    /** A state that is held. */
    interface Held extends AutoCloseable {

        /** Gives what a reading finds in this state. */
        <T> T read(Supplier<T> reading);

        @Override
        void close();
    }
}
