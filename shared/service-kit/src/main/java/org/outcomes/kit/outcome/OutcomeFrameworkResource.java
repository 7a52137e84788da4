package org.outcomes.kit.outcome;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.reference.outcome.OutcomeFrameworks;

/** Outcome frameworks with their areas and the crosswalk between them. */
@Path("/v1/outcome-frameworks")
@RunOnVirtualThread
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class OutcomeFrameworkResource {

    private final OutcomeFrameworkRegister register;
    private final Pages pages;

    @Inject
    OutcomeFrameworkResource(OutcomeFrameworkRegister register, Pages pages) {
        this.register = register;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "listOutcomeFrameworks", summary = "Outcome frameworks in their order")
    public Page<OutcomeFrameworkResponse> list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(question, this::rows);
    }

    // They are few, and their crosswalk is known to all of them together.
    private Listed<OutcomeFrameworkResponse> rows(PageRequest page) {
        OutcomeFrameworks all = register.all();
        return Listed.of(
                all.frameworks().stream()
                        .dropWhile(framework ->
                                !page.first() && !framework.code().equals(page.after(0)))
                        .skip(page.first() ? 0 : 1)
                        .limit(page.rowsToRead())
                        .map(framework ->
                                new Keyed<>(
                                        OutcomeFrameworkResponse.of(all, framework),
                                        List.of(framework.code())))
                        .toList());
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getOutcomeFramework", summary = "One outcome framework")
    public OutcomeFrameworkResponse one(@RestPath String code) {
        OutcomeFrameworks all = register.all();
        return all.framework(code)
                .map(framework -> OutcomeFrameworkResponse.of(all, framework))
                .orElseThrow(() ->
                        ProblemException.notFound(
                                "code", code, "There is no outcome framework '" + code + "'."));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(operationId = "importOutcomeFrameworks", summary = "Import outcome-frameworks.json")
    public ImportReport importFile(@BeanParam ImportParameters sent, InputStream body) {
        return register.importFile(sent.request(BundleFile.OUTCOME_FRAMEWORKS), body);
    }
}
