package org.outcomes.kit.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;
import org.outcomes.kit.schema.Schemas;

/**
 * Completes the document that Quarkus makes of the resources, while a service is built. Paths,
 * methods and names of parameters are Quarkus' finding; what they mean, their limits, schemas,
 * headers and problems are taken from the types and constants that do the work.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {

    private static final String BEARER = "bearer";

    private final ResourceMethods methods;
    private final Schemas schemas = new Schemas();
    private final Map<String, Tag> tags = new LinkedHashMap<>();

    public ContractFilter(IndexView index) {
        this.methods = new ResourceMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations()
                                .forEach((method, operation) -> complete(path, method, operation)));
        document.setTags(new ArrayList<>(tags.values()));
        document.setComponents(components());
        document.setServers(
                List.of(
                        OASFactory.createServer()
                                .url("/")
                                .description("The address that this document was read from.")));
    }

    // An operation without an id is left as it was found; the linter of the document tells of it.
    private void complete(String path, HttpMethod verb, Operation operation) {
        methods.of(operation.getOperationId())
                .map(method -> new Described(path, verb, method, operation))
                .ifPresent(this::complete);
    }

    private void complete(Described described) {
        Operation operation = described.operation();
        described.words();
        Tag tag = described.tag();
        tags.putIfAbsent(tag.getName(), tag);
        operation.setTags(List.of(tag.getName()));
        new Asked(schemas).complete(described);
        new Answers(schemas).complete(described);
        operation.setSecurity(described.isWrite() ? List.of(bearer()) : List.of(none(), bearer()));
    }

    private Components components() {
        Components components = OASFactory.createComponents();
        Problems.all(schemas).forEach(components::addResponse);
        Headers.all().forEach(components::addHeader);
        Asked.headers().forEach(components::addParameter);
        return components
                .schemas(schemas.byName())
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER)
                                .bearerFormat("JWT")
                                .description(
                                        "A signed JSON Web Token of the OpenID Connect provider"
                                                + " that the suite trusts, checked as RFC8725"
                                                + " says. Writes need one; reads take one."));
    }

    private static org.eclipse.microprofile.openapi.models.security.SecurityRequirement bearer() {
        return none().addScheme(BEARER, List.of());
    }

    private static org.eclipse.microprofile.openapi.models.security.SecurityRequirement none() {
        return OASFactory.createSecurityRequirement();
    }
}
