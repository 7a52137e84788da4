package org.outcomes.gateway.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.request.AnswerForm;

/** Explains each kind of problem at the address that problem documents name as their type. */
@Path("/docs/problems")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@RunOnVirtualThread
public class ProblemPageResource {

    private final ObjectMapper json;
    private final AnswerForm wanted;

    @Inject
    ProblemPageResource(ObjectMapper json, AnswerForm wanted) {
        this.json = json;
        this.wanted = wanted;
    }

    /** All kinds of problem. */
    record ProblemPages(List<ProblemPage> problems) {}

    /** All kinds, in the order of their status. */
    @GET
    @Operation(hidden = true)
    public Response all() {
        List<ProblemPage> problems = ProblemPage.all();
        return Answer.pageFirst(wanted, Pages.problems(problems), new ProblemPages(problems));
    }

    /** One kind. */
    @GET
    @Path("/{code}")
    @Operation(hidden = true)
    public Response one(@RestPath String code) throws JsonProcessingException {
        ProblemPage problem =
                ProblemPage.find(code)
                        .orElseThrow(() ->
                                ProblemException.notFound(
                                        "code",
                                        code,
                                        "There is no kind of problem '" + code + "'."));
        String example =
                json.writerWithDefaultPrettyPrinter().writeValueAsString(problem.example());
        return Answer.pageFirst(wanted, Pages.problem(problem, example), problem);
    }
}
