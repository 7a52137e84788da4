package org.outcomes.kit.watch;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.internal.ExtendedSpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes out of every span what may tell of people: whose address it was, with what program, and
 * what stood in the query. An attribute cannot be removed from a span, only written over; and as
 * some are set last, that is done when the span ends.
 */
@Singleton
public class PlainSpans implements ExtendedSpanProcessor {

    /** What stands in place of a value, as the semantic conventions of OpenTelemetry have it. */
    static final String REDACTED = "REDACTED";

    private static final List<AttributeKey<String>> OF_PEOPLE =
            List.of(
                    AttributeKey.stringKey("client.address"),
                    AttributeKey.stringKey("network.peer.address"),
                    AttributeKey.stringKey("url.full"),
                    AttributeKey.stringKey("url.query"),
                    AttributeKey.stringKey("user_agent.original"));

    @Override
    public void onEnding(ReadWriteSpan span) {
        for (AttributeKey<String> key : OF_PEOPLE) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, REDACTED);
            }
        }
    }

    @Override
    public boolean isOnEndingRequired() {
        return true;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // All is done when the span ends.
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // Too late: from here on a span cannot be changed.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
