package org.outcomes.gateway.guide;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/** Gives a page or a document, as the caller prefers. */
final class Answer {

    // A page may have its own style and nothing else.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private Answer() {}

    /** A page, unless the caller asks for JSON. */
    static Response pageFirst(Request request, TemplateInstance page, Object document) {
        return answer(
                request,
                page,
                document,
                Variant.mediaTypes(MediaType.TEXT_HTML_TYPE, MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }

    /** A document, unless the caller asks for a page, as browsers do. */
    static Response documentFirst(Request request, TemplateInstance page, Object document) {
        return answer(
                request,
                page,
                document,
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
                        .build());
    }

    private static Response answer(
            Request request, TemplateInstance page, Object document, List<Variant> forms) {
        Variant form = request.selectVariant(forms);
        if (form == null) {
            throw ProblemException.of(
                    ProblemKind.NOT_ACCEPTABLE,
                    "The answer is HTML or JSON; send Accept: text/html or application/json.");
        }
        return form.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE)
                ? Response.ok(page.render(), MediaType.TEXT_HTML + ";charset=UTF-8")
                        .header("Content-Security-Policy", POLICY)
                        .build()
                : Response.ok(document, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
