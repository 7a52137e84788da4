package org.outcomes.kit.request;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/**
 * Answers are JSON unless a resource says otherwise. Without this the framework would write Java
 * objects as text for a caller that asks for text.
 */
public class AnswerForm {

    private static final Pattern NOTHING = Pattern.compile("0(\\.0*)?");

    @ServerRequestFilter(preMatching = true)
    public void refuseUnreadable(ContainerRequestContext request) {
        acceptedBy(request);
    }

    @ServerRequestFilter
    public void refuseOthers(ContainerRequestContext request, ResourceInfo resource) {
        if (saysForm(resource)) {
            return;
        }
        List<MediaType> accepted = acceptedBy(request);
        boolean refused =
                accepted.stream()
                        .anyMatch(type ->
                                isJson(type) && !type.isWildcardSubtype() && !isTaken(type));
        if (refused || accepted.stream().noneMatch(type -> isJson(type) && isTaken(type))) {
            throw notAcceptable();
        }
    }

    @ServerResponseFilter
    public void nameForm(ContainerResponseContext response) {
        if (response.hasEntity() && response.getMediaType() == null) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean saysForm(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(Produces.class)
                || resource.getResourceClass().isAnnotationPresent(Produces.class);
    }

    private static List<MediaType> acceptedBy(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw notAcceptable();
        }
    }

    private static boolean isJson(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean isTaken(MediaType type) {
        String quality = type.getParameters().get("q");
        return quality == null || !NOTHING.matcher(quality).matches();
    }

    private static ProblemException notAcceptable() {
        return ProblemException.of(
                ProblemKind.NOT_ACCEPTABLE, "The answer is JSON; send Accept: application/json.");
    }
}
