package org.outcomes.gateway.union.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.outcomes.gateway.service.PassedOn;
import org.outcomes.gateway.union.app.ReadUnion;
import org.outcomes.gateway.union.app.SharedCollection;
import org.outcomes.gateway.union.app.Union;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.bundle.BundleFile;

/** Outcome frameworks with their areas and the crosswalk between them, of all services. */
@Path("/v1/outcome-frameworks")
@RunOnVirtualThread
public class SharedFrameworkResource {

    private static final String PATH = "/v1/outcome-frameworks";
    private static final String CODE = "code";

    private final ReadUnion union;
    private final Pages pages;
    private final PassedOn passedOn;
    private final SharedImport imports;

    @Inject
    SharedFrameworkResource(ReadUnion union, Pages pages, PassedOn passedOn, SharedImport imports) {
        this.union = union;
        this.pages = pages;
        this.passedOn = passedOn;
        this.imports = imports;
    }

    /** All frameworks in their order. */
    @GET
    @Operation(operationId = "listOutcomeFrameworks", summary = "Outcome frameworks in their order")
    public Response list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        Union all =
                union.all(
                        new SharedCollection(
                                PATH, CODE, question.viewpoint().asOf(), passedOn.headers()));
        return pages.render(
                question,
                rows(all.items(), question.page()),
                framework -> List.of(code(framework)),
                all.warnings());
    }

    /** One framework. */
    @GET
    @Path("/{code}")
    @Operation(operationId = "getOutcomeFramework", summary = "One outcome framework")
    public JsonNode one(@RestPath String code) {
        String path = PATH + "/" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        return union.one(path, passedOn.headers())
                .orElseThrow(() ->
                        ProblemException.notFound(
                                CODE, code, "There is no outcome framework '" + code + "'."));
    }

    /** Imports {@code outcome-frameworks.json} into all services. */
    @POST
    @Path("/imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(
            operationId = "importOutcomeFrameworks",
            summary = "Import outcome-frameworks.json into all services")
    public Response importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.run(sent.request(BundleFile.OUTCOME_FRAMEWORKS), body);
    }

    private static List<JsonNode> rows(List<JsonNode> all, PageRequest page) {
        return all.stream()
                .dropWhile(framework -> !page.first() && !code(framework).equals(page.after(0)))
                .skip(page.first() ? 0 : 1)
                .limit(page.rowsToRead())
                .toList();
    }

    private static String code(JsonNode framework) {
        return framework.path(CODE).asText();
    }
}
