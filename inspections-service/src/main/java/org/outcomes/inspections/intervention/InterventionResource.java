package org.outcomes.inspections.intervention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;

/** What was done by those who may step in. */
@Path("/v1/interventions")
@RunOnVirtualThread
public class InterventionResource {

    private final FindInterventions find;
    private final Pages pages;

    @Inject
    InterventionResource(FindInterventions find, Pages pages) {
        this.find = find;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listInterventions",
            summary = "Interventions, those of the newest inspection first")
    public Page<InterventionView> list(@BeanParam InterventionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        List<String> filter = sent.filter(parameters);
        parameters.orThrow();
        return pages.answer(question, page -> find.page(question.viewpoint(), page, filter));
    }
}
