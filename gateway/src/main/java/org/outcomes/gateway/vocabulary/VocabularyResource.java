package org.outcomes.gateway.vocabulary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.PageRequest;
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
    public Page<VocabularyResponse> list(@BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(question, VocabularyResource::rows);
    }

    private static Listed<VocabularyResponse> rows(PageRequest page) {
        return Listed.of(
                Vocabularies.all().stream()
                        .filter(vocabulary -> vocabulary.code().compareTo(page.after(0)) > 0)
                        .limit(page.rowsToRead())
                        .map(vocabulary -> new Keyed<>(vocabulary, List.of(vocabulary.code())))
                        .toList());
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
