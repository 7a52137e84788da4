package org.outcomes.kit.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.outcomes.kit.problem.Problem;
import org.outcomes.kit.problem.ProblemException;

/** Writes problem documents where no resource answers: in front of them, or in their place. */
@ApplicationScoped
public class ProblemWriter {

    private final ObjectMapper json;

    @Inject
    public ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the request with a problem document. */
    public void end(RoutingContext context, ProblemException problem) {
        end(context.request(), problem);
    }

    /** The same where no router is near. */
    public Future<Void> end(HttpServerRequest request, ProblemException problem) {
        String requestId = requestId(request);
        return request.response()
                .setStatusCode(problem.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(RequestId.HEADER, requestId)
                .end(document(problem, requestId));
    }

    /** The document. */
    public Buffer document(ProblemException problem, String requestId) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(Problem.of(problem, requestId)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The id of a request: the caller's where it sends a plain one, else a new one. */
    public static String requestId(HttpServerRequest request) {
        RequestId id = new RequestId();
        id.take(request.getHeader(RequestId.HEADER));
        return id.value();
    }
}
