package org.outcomes.indicators.area;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.conditional.TaggedByContent;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.WriteParameters;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.rows.RowImport;
import org.outcomes.kit.single.WriteRecord;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.bundle.BundleFile;

/** The places and groups of places that evidence is about. */
@Path("/v1/areas")
@RunOnVirtualThread
public class AreaResource {

    private final Areas areas;
    private final RowImport imports;
    private final WriteRecord records;
    private final Pages pages;
    private final Caller caller;

    @Inject
    AreaResource(Areas areas, RowImport imports, WriteRecord records, Pages pages, Caller caller) {
        this.areas = areas;
        this.imports = imports;
        this.records = records;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listAreas", summary = "Areas in the order of their file")
    public Page<Area> list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(question, page -> areas.page(question.viewpoint(), page));
    }

    @GET
    @Path("/{area}")
    @TaggedByContent
    @Operation(operationId = "getArea", summary = "One area")
    public Area one(@RestPath String area, @RestQuery @Nullable String asOf) {
        Parameters parameters = new Parameters();
        Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
        parameters.orThrow();
        return areas.find(viewpoint, area)
                .orElseThrow(() ->
                        ProblemException.notFound(
                                "area", area, "There is no area '" + area + "'."));
    }

    @PUT
    @Path("/{area}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @TaggedByContent
    @Operation(operationId = "putArea", summary = "Create or replace one area")
    public RestResponse<Area> put(
            @RestPath String area, @BeanParam WriteParameters sent, UriInfo uri, InputStream body) {
        Parameters parameters = new Parameters();
        parameters.read("area", area, AreaCode::of);
        parameters.orThrow();
        return records.put(new AreaRecord(), area, sent.write(), body).answer(uri);
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Authenticated
    @Operation(operationId = "importAreas", summary = "Import areas.csv")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.run(new AreaFile(), sent.request(BundleFile.AREAS), body);
    }
}
