package org.outcomes.kit.watch;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * One line for each request, with named keys. Of the path it has the template only, and nothing of
 * the query, the headers and the body: there may be secrets and names of people in them.
 */
final class AccessLog {

    private static final Logger LOG = Logger.getLogger("org.outcomes.access");
    private static final Set<HttpMethod> KNOWN = Set.copyOf(HttpMethod.values());

    private AccessLog() {}

    /** Begins to measure; the line is written when the request has ended. */
    static void begin(RoutingContext context, String requestId) {
        if (LOG.isLoggable(Level.INFO)) {
            long begun = System.nanoTime();
            context.addEndHandler(ended -> write(context, requestId, begun, ended.succeeded()));
        }
    }

    /** The name of a method that HTTP knows; a caller may send any other word. */
    static String known(HttpMethod method) {
        return KNOWN.contains(method) ? method.name() : "OTHER";
    }

    private static void write(
            RoutingContext context, String requestId, long begun, boolean answered) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        ExtLogRecord line =
                new ExtLogRecord(Level.INFO, "event=request", AccessLog.class.getName());
        line.setLoggerName(LOG.getName());
        line.putMdc(RequestWatch.REQUEST_ID, requestId);
        line.putMdc("method", known(context.request().method()));
        line.putMdc("path", PathTemplate.of(context));
        line.putMdc(
                "status",
                answered ? String.valueOf(context.response().getStatusCode()) : "broken-off");
        line.putMdc("ms", String.valueOf(millis));
        line.putMdc("bytes", String.valueOf(context.response().bytesWritten()));
        LOG.log(line);
    }
}
