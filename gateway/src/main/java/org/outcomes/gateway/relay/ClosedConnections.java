package org.outcomes.gateway.relay;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;

/**
 * A connection that was kept may be closed by the service just as it is used again. A read is then
 * sent once more (RFC 9110, section 9.2.2); of a write nobody knows whether it was done.
 */
final class ClosedConnections {

    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private ClosedConnections() {}

    /** Sends the request of the context, a read if need be twice. */
    static Future<ProxyResponse> send(ProxyContext context) {
        return context.sendRequest()
                .recover(failure ->
                        failure instanceof HttpClosedException
                                        && READS.contains(context.request().getMethod())
                                ? again(context)
                                : Future.failedFuture(failure));
    }

    private static Future<ProxyResponse> again(ProxyContext context) {
        // What was sent with it is gone with the first try; reads say everything in their address.
        context.request().setBody(Body.body(Buffer.buffer()));
        return context.sendRequest();
    }
}
