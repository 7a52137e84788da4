package org.outcomes.kit.example;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.evidence.EvidenceQuestion;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.request.Parameters;

/** A collection of the numbers 1 to 120, each an item. */
@Path("/v1/examples")
@RunOnVirtualThread
public class ExampleResource {

    private static final int MOST = 120;

    private final Pages pages;
    private final EvidenceQuestion.Reader questions;

    @Inject
    ExampleResource(Pages pages, EvidenceQuestion.Reader questions) {
        this.pages = pages;
        this.questions = questions;
    }

    /** An item, with the day that was asked about. */
    public record Example(int number, String asOf) {}

    @GET
    public Page<Example> list(@BeanParam ExampleParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        return pages.answer(question, page -> rows(question.viewpoint(), page));
    }

    private static Listed<Example> rows(Viewpoint viewpoint, PageRequest page) {
        int after = page.first() ? 0 : Integer.parseInt(page.after(0));
        return Listed.of(
                IntStream.rangeClosed(after + 1, MOST)
                        .limit(page.rowsToRead())
                        .mapToObj(number ->
                                new Keyed<>(
                                        new Example(number, viewpoint.asOf().toString()),
                                        List.of(String.valueOf(number))))
                        .toList());
    }

    @GET
    @Path("/{code}")
    public Example one(@RestPath String code) {
        return new Example(code.length(), code);
    }

    @GET
    @Path("/{area}/evidence")
    public EvidenceQuestion evidence(
            @RestPath String area,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String framework,
            @RestQuery @Nullable String outcomeArea) {
        return questions.read(asOf, framework, outcomeArea);
    }

    @GET
    @Path("/failure")
    public Response failure() {
        throw new IllegalStateException("a secret of the inside");
    }
}
