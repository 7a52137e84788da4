package org.outcomes.inspections.judgement.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.outcomes.inspections.judgement.app.FindJudgements;
import org.outcomes.inspections.judgement.app.JudgementFilter;
import org.outcomes.inspections.judgement.app.JudgementView;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;

/** The grades that inspections gave. */
@Path("/v1/judgements")
@RunOnVirtualThread
public class JudgementResource {

    private final FindJudgements judgements;
    private final Pages pages;

    @Inject
    JudgementResource(FindJudgements judgements, Pages pages) {
        this.judgements = judgements;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listJudgements",
            summary = "Judgements, newest inspection first, within it in the framework's order")
    public Page<JudgementView> list(@BeanParam JudgementParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        JudgementFilter filter = sent.filter(parameters);
        parameters.orThrow();
        return pages.answer(question, page -> judgements.page(question.viewpoint(), page, filter));
    }
}
