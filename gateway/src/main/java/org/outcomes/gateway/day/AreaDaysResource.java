package org.outcomes.gateway.day;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.outcomes.gateway.service.PassedOn;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.ListForm;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.Parameters;

/** The days on which anything of an area became public. */
@Path("/v1/areas/{area}/days")
@RunOnVirtualThread
public class AreaDaysResource {

    private final GatherDays gather;
    private final Pages pages;
    private final PassedOn passedOn;

    @Inject
    AreaDaysResource(GatherDays gather, Pages pages, PassedOn passedOn) {
        this.gather = gather;
        this.pages = pages;
        this.passedOn = passedOn;
    }

    /** The days up to {@code asOf}, newest first, each with the services that keep what is new. */
    @GET
    @Operation(
            operationId = "listDays",
            summary = "Days on which anything of an area became public")
    public AreaDaysResponse list(@RestPath String area, @BeanParam CollectionParameters sent) {
        Parameters parameters = new Parameters();
        Pages.Question question = pages.question(parameters, sent);
        parameters.orThrow();
        AreaDays found = gather.of(area, question.viewpoint(), passedOn.headers());
        List<String> warnings = warnings(found);
        // A table has no place to say that something is missing.
        if (question.form() != ListForm.JSON && !warnings.isEmpty()) {
            throw ProblemException.of(ProblemKind.UNAVAILABLE, String.join(" ", warnings));
        }
        return AreaDaysResponse.of(
                area,
                found,
                pages.answer(question, page -> new Listed<>(rows(found.days(), page), warnings)));
    }

    private static List<Keyed<AreaDays.Day>> rows(List<AreaDays.Day> all, PageRequest page) {
        return all.stream()
                .map(day -> new Keyed<>(day, List.of(day.day().toString())))
                .filter(day -> page.first() || day.key().getFirst().compareTo(page.after(0)) < 0)
                .limit(page.rowsToRead())
                .toList();
    }

    private static List<String> warnings(AreaDays found) {
        return found.missing().stream()
                .map(service ->
                        "The %s service does not answer; days that it alone knows are missing."
                                .formatted(service.code()))
                .toList();
    }
}
