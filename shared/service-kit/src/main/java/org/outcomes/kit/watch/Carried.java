package org.outcomes.kit.watch;

import io.opentelemetry.context.Context;
import java.util.concurrent.Executor;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Lets work on other threads belong to the request that it is done for, in logs and traces. */
public final class Carried {

    private Carried() {}

    /** The same threads, for work under the id and the trace of the request of this thread. */
    public static Executor on(Executor threads) {
        @Nullable Object requestId = MDC.get(RequestWatch.REQUEST_ID);
        Executor traced = Context.current().wrap(threads);
        return requestId == null ? traced : work -> traced.execute(() -> run(work, requestId));
    }

    private static void run(Runnable work, Object requestId) {
        MDC.put(RequestWatch.REQUEST_ID, requestId);
        try {
            work.run();
        } finally {
            MDC.remove(RequestWatch.REQUEST_ID);
        }
    }
}
