package org.outcomes.kit.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.outcomes.kit.problem.Problem;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/** Turns whatever ends a request into a problem document; the only place where that is done. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final RequestId requestId;
    private final AllowedMethods methods;
    private final UriInfo uri;
    private final Request request;

    @Inject
    ProblemMappers(RequestId requestId, AllowedMethods methods, UriInfo uri, Request request) {
        this.requestId = requestId;
        this.methods = methods;
        this.uri = uri;
        this.request = request;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException thrown) {
        Response.ResponseBuilder answer =
                Response.status(thrown.kind().status())
                        .type(Problem.MEDIA_TYPE)
                        .entity(Problem.of(thrown, requestId.value()));
        return switch (thrown.kind()) {
            case UNAUTHENTICATED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            case UNAVAILABLE, REQUEST_UNDER_WAY ->
                    answer.header(HttpHeaders.RETRY_AFTER, 1).build();
            case TOO_LARGE -> answer.header("Connection", "close").build();
            default -> answer.build();
        };
    }

    // The framework does not always tell an address that takes other methods from none at all.
    @ServerExceptionMapper
    public Response noSuchAddress(NotFoundException thrown) {
        Set<String> allowed = methods.of(uri.getPath());
        return allowed.isEmpty() || allowed.contains(request.getMethod())
                ? problem(
                        ProblemException.of(
                                ProblemKind.NOT_FOUND, "There is nothing at this address."))
                : otherMethod(allowed);
    }

    @ServerExceptionMapper
    public Response unreadableJson(JsonProcessingException thrown) {
        String where =
                thrown.getLocation() == null
                        ? ""
                        : " (line %d, column %d)"
                                .formatted(
                                        thrown.getLocation().getLineNr(),
                                        thrown.getLocation().getColumnNr());
        return problem(
                ProblemException.of(
                        ProblemKind.MALFORMED_REQUEST,
                        "The body is not JSON as expected here" + where + "."));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(SecurityException thrown) {
        return problem(
                ProblemException.of(
                        ProblemKind.UNAUTHENTICATED,
                        "Send a valid bearer token in the Authorization header."));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException thrown) {
        return problem(
                ProblemException.of(ProblemKind.FORBIDDEN, "The token's roles do not allow this."));
    }

    @ServerExceptionMapper
    public Response otherMethod(NotAllowedException thrown) {
        return otherMethod(methods.of(uri.getPath()));
    }

    private Response otherMethod(Set<String> methodsOfAddress) {
        String allowed = String.join(", ", methodsOfAddress);
        Response answer =
                problem(
                        ProblemException.of(
                                ProblemKind.METHOD_NOT_ALLOWED,
                                "This address takes " + allowed + "."));
        return Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
    }

    @ServerExceptionMapper
    public Response ofStatus(WebApplicationException thrown) {
        int status = thrown.getResponse().getStatus();
        return ProblemKind.ofStatus(status)
                .map(kind -> problem(ProblemException.of(kind, kind.title() + ".")))
                .orElseGet(() -> status >= 500 ? failure(thrown) : malformed());
    }

    @ServerExceptionMapper
    public Response failure(Throwable thrown) {
        LOG.errorf(thrown, "event=request-failed requestId=%s", requestId.value());
        return problem(
                ProblemException.of(
                        ProblemKind.INTERNAL_ERROR,
                        "Something went wrong here, not in the request. Give the requestId when you"
                                + " report it."));
    }

    private Response malformed() {
        return problem(
                ProblemException.of(
                        ProblemKind.MALFORMED_REQUEST,
                        ProblemKind.MALFORMED_REQUEST.title() + "."));
    }
}
