package org.outcomes.gateway.guide;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.AnswerForm;

/** Gives a page or a document, as the caller prefers. */
final class Answer {

    // A page may have its own style and nothing else.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private static final List<MediaType> PAGE_FIRST =
            List.of(MediaType.TEXT_HTML_TYPE, MediaType.APPLICATION_JSON_TYPE);

    private Answer() {}

    /** A page, unless the caller asks for JSON. */
    static Response pageFirst(AnswerForm wanted, TemplateInstance page, Object document) {
        return answer(wanted, PAGE_FIRST, page, document);
    }

    /** A document, unless the caller asks for a page, as browsers do. */
    static Response documentFirst(AnswerForm wanted, TemplateInstance page, Object document) {
        return answer(wanted, PAGE_FIRST.reversed(), page, document);
    }

    private static Response answer(
            AnswerForm wanted, List<MediaType> forms, TemplateInstance page, Object document) {
        MediaType form =
                wanted.accepted().stream()
                        .flatMap(type -> forms.stream().filter(type::isCompatible))
                        .filter(wanted::isAccepted)
                        .findFirst()
                        .orElseThrow(Answer::notAcceptable);
        return form.equals(MediaType.TEXT_HTML_TYPE)
                ? Response.ok(page.render(), MediaType.TEXT_HTML + ";charset=UTF-8")
                        .header("Content-Security-Policy", POLICY)
                        .build()
                : Response.ok(document, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static ProblemException notAcceptable() {
        return ProblemException.of(
                ProblemKind.NOT_ACCEPTABLE,
                "The answer is HTML or JSON; send Accept: text/html or application/json.");
    }
}
