package org.outcomes.inspections.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;

/** The strengths and weaknesses that inspections found. */
@Path("/v1/findings")
@RunOnVirtualThread
public class FindingResource {

    private final FindFindings find;
    private final Pages pages;

    @Inject
    FindingResource(FindFindings find, Pages pages) {
        this.find = find;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listFindings",
            summary = "Findings, newest inspection first, within it in the order of the document")
    public Page<FindingView> list(@BeanParam FindingParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        FindingFilter filter = sent.filter(parameters);
        parameters.orThrow();
        return pages.answer(question, page -> find.page(question.viewpoint(), page, filter));
    }
}
