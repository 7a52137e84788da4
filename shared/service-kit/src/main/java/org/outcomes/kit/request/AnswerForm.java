package org.outcomes.kit.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/**
 * Which forms of an answer the caller accepts. Answers are JSON unless a resource says otherwise;
 * without this the framework would write Java objects as text for a caller that asks for text.
 */
@RequestScoped
public class AnswerForm {

    private static final Pattern NOTHING = Pattern.compile("0(\\.0*)?");
    private static final String CHOICE = "format";
    private static final Map<Method, Boolean> CHOOSABLE = new ConcurrentHashMap<>();

    private List<MediaType> accepted = List.of(MediaType.WILDCARD_TYPE);

    /** What the caller accepts, the most wanted first. */
    public List<MediaType> accepted() {
        return accepted;
    }

    /** Whether the caller accepts this form. */
    public boolean isAccepted(MediaType form) {
        List<MediaType> named = accepted.stream().filter(form::isCompatible).toList();
        boolean refused =
                named.stream().anyMatch(type -> !type.isWildcardSubtype() && !isTaken(type));
        return !refused && named.stream().anyMatch(AnswerForm::isTaken);
    }

    // From here on the framework sees a caller that takes everything: it would go by the header
    // alone, where a parameter may have the last word.
    @ServerRequestFilter(preMatching = true)
    public void takeOver(ContainerRequestContext request) {
        try {
            accepted = List.copyOf(request.getAcceptableMediaTypes());
        } catch (IllegalArgumentException unreadable) {
            throw notAcceptable();
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
    }

    @ServerRequestFilter
    public void refuseOthers(ResourceInfo resource) {
        if (!saysForm(resource) && !isAccepted(MediaType.APPLICATION_JSON_TYPE)) {
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

    // A resource that lets its caller choose the form sees to the choice itself.
    private static boolean saysForm(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(Produces.class)
                || resource.getResourceClass().isAnnotationPresent(Produces.class)
                || CHOOSABLE.computeIfAbsent(
                        resource.getResourceMethod(),
                        method -> KnownParameters.of(method).has(CHOICE));
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
