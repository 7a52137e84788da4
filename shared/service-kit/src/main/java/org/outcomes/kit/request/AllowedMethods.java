package org.outcomes.kit.request;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The methods that an address takes (RFC 9110, section 10.2.1). The framework names those of all
 * addresses of a class where it is asked, and none where it refuses one.
 */
@ApplicationScoped
public class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private volatile List<Route> routes = List.of();

    private record Route(Pattern path, String method) {}

    /** The methods of this path; none where there is nothing. */
    public Set<String> of(String path) {
        Set<String> methods = new TreeSet<>();
        routes().stream()
                .filter(route -> route.path().matcher(path).matches())
                .map(Route::method)
                .forEach(methods::add);
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    /** Names them where the framework answers {@code OPTIONS} by itself. */
    @ServerResponseFilter
    public void name(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)
                && response.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, of(request.getUriInfo().getPath()));
        }
    }

    // Known only when the application has started.
    private List<Route> routes() {
        if (routes.isEmpty()) {
            Found found = new Found();
            Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
            RuntimeResourceVisitor.visitRuntimeResources(
                    deployment.getPrefix(), deployment.getClassMappers(), found);
            routes = List.copyOf(found.routes);
        }
        return routes;
    }

    private static final class Found implements RuntimeResourceVisitor {

        private final List<Route> routes = new ArrayList<>();

        @Override
        public void visitRuntimeResource(
                @Nullable String method, String path, RuntimeResource resource) {
            if (method != null) {
                routes.add(new Route(pattern(path), method));
            }
        }

        private static Pattern pattern(String template) {
            String path = template.startsWith("/") ? template : "/" + template;
            return Pattern.compile(PARAMETER.matcher(path).replaceAll("[^/]+"));
        }
    }
}
