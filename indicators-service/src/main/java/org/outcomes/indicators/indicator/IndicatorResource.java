package org.outcomes.indicators.indicator;

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
import java.util.List;
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
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.rows.RowImport;
import org.outcomes.kit.single.WriteRecord;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.bundle.BundleFile;

/** What is measured again and again. */
@Path("/v1/indicators")
@RunOnVirtualThread
public class IndicatorResource {

    private final Indicators indicators;
    private final RowImport imports;
    private final WriteRecord records;
    private final Pages pages;
    private final Caller caller;

    @Inject
    IndicatorResource(
            Indicators indicators,
            RowImport imports,
            WriteRecord records,
            Pages pages,
            Caller caller) {
        this.indicators = indicators;
        this.imports = imports;
        this.records = records;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listIndicators", summary = "Indicators in the order of their file")
    public Page<Indicator> list(@BeanParam IndicatorParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        List<String> outcomeAreas = sent.outcomeAreas(parameters);
        parameters.orThrow();
        return pages.answer(
                question, page -> indicators.page(question.viewpoint(), outcomeAreas, page));
    }

    @GET
    @Path("/{code}")
    @TaggedByContent
    @Operation(operationId = "getIndicator", summary = "One indicator")
    public Indicator one(@RestPath String code, @RestQuery @Nullable String asOf) {
        Parameters parameters = new Parameters();
        Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
        parameters.orThrow();
        return indicators
                .find(viewpoint, code)
                .orElseThrow(() ->
                        ProblemException.notFound(
                                "code", code, "There is no indicator '" + code + "'."));
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @TaggedByContent
    @Operation(operationId = "putIndicator", summary = "Create or replace one indicator")
    public RestResponse<Indicator> put(
            @RestPath String code, @BeanParam WriteParameters sent, UriInfo uri, InputStream body) {
        Parameters parameters = new Parameters();
        parameters.read("code", code, WrittenCode::parse);
        parameters.orThrow();
        return records.put(new IndicatorRecord(), code, sent.write(), body).answer(uri);
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Authenticated
    @Operation(operationId = "importIndicators", summary = "Import indicators.csv")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return imports.run(new IndicatorFile(), sent.request(BundleFile.INDICATORS), body);
    }
}
