package org.outcomes.kit.table;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Where no records are kept, as in the gateway, there is no state to hold. */
@DefaultBean
@ApplicationScoped
public class NothingKept implements OneState {

    private static final Held NOTHING =
            new Held() {
                @Override
                public <T> T read(Supplier<T> reading) {
                    return reading.get();
                }

                @Override
                public void close() {
                    // Nothing is held.
                }
            };

    @Override
    public Held hold() {
        return NOTHING;
    }
}
