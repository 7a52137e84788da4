package org.outcomes.kit.watch;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the spans that have ended, in place of sending them. */
@Singleton
public class EndedSpans implements SpanProcessor {

    private static final long PATIENCE_MILLIS = 5_000;

    private final List<SpanData> spans = new CopyOnWriteArrayList<>();

    /** The span of this trace and this name; it may end after the answer has come. */
    SpanData named(String traceId, String name) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            for (SpanData span : spans) {
                if (span.getTraceId().equals(traceId) && span.getName().equals(name)) {
                    return span;
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no span %s among %s".formatted(name, spans));
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // Only what has ended is kept.
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        spans.add(span.toSpanData());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
