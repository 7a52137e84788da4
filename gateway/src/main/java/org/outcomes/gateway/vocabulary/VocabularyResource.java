package org.outcomes.gateway.vocabulary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.Parameters;

/** What the codes in answers mean: the same on every day and for everybody. */
@Path("/v1/vocabularies")
@RunOnVirtualThread
public class VocabularyResource {

    private final Pages pages;

    @Inject
    VocabularyResource(Pages pages) {
        this.pages = pages;
    }

    /** All vocabularies by their codes. */
    @GET
    @Operation(
            operationId = "listVocabularies",
            summary = "Closed vocabularies: labels, colours and order of all codes")
    public Response list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        String after = question.page().after(0);
        List<VocabularyResponse> rows =
                Vocabularies.all().stream()
                        .filter(vocabulary -> vocabulary.code().compareTo(after) > 0)
                        .limit(question.page().rowsToRead())
                        .toList();
        return pages.render(question, rows, vocabulary -> List.of(vocabulary.code()));
    }

    /** One vocabulary. */
    @GET
    @Path("/{code}")
    @Operation(operationId = "getVocabulary", summary = "One closed vocabulary")
    public VocabularyResponse one(@RestPath String code) {
        return Vocabularies.find(code)
                .orElseThrow(() ->
                        ProblemException.notFound(
                                "code", code, "There is no vocabulary '" + code + "'."));
    }
}
