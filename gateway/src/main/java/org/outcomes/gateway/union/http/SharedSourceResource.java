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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.outcomes.gateway.service.PassedOn;
import org.outcomes.gateway.union.app.ReadUnion;
import org.outcomes.gateway.union.app.SharedCollection;
import org.outcomes.gateway.union.app.Union;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.bundle.BundleFile;

/** The documents that evidence was read from, of all services. */
@Path("/v1/sources")
@RunOnVirtualThread
public class SharedSourceResource {

    private static final String ID = "id";

    private final ReadUnion union;
    private final Pages pages;
    private final PassedOn passedOn;
    private final SharedImport imports;

    @Inject
    SharedSourceResource(ReadUnion union, Pages pages, PassedOn passedOn, SharedImport imports) {
        this.union = union;
        this.pages = pages;
        this.passedOn = passedOn;
        this.imports = imports;
    }

    /** Sources that were public by the day, by id. */
    @GET
    @Operation(operationId = "listSources", summary = "Documents that evidence was read from")
    public Response list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        Union all =
                union.all(
                        new SharedCollection(
                                "/v1/sources",
                                ID,
                                question.viewpoint().asOf(),
                                passedOn.headers()));
        Function<JsonNode, String> id = source -> source.path(ID).asText();
        List<JsonNode> rows =
                all.items().stream()
                        .filter(source -> id.apply(source).compareTo(question.page().after(0)) > 0)
                        .sorted(Comparator.comparing(id))
                        .limit(question.page().rowsToRead())
                        .toList();
        return pages.render(question, rows, source -> List.of(id.apply(source)), all.warnings());
    }

    /** Imports {@code sources.csv} into all services. */
    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Authenticated
    @Operation(operationId = "importSources", summary = "Import sources.csv into all services")
    public Response importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.run(sent.request(BundleFile.SOURCES), body);
    }
}
