package org.outcomes.kit.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.request.AnswerForm;
import org.outcomes.kit.request.Parameters;

/** The request to a collection, as far as it says what the answer looks like. */
@RequestScoped
public class ListRequest {

    // What may differ from page to page of one list.
    private static final Set<String> NO_FILTERS = Set.of("asOf", "cursor", "format", "size");

    private final UriInfo uri;
    private final AnswerForm forms;

    @Inject
    ListRequest(UriInfo uri, AnswerForm forms) {
        this.uri = uri;
        this.forms = forms;
    }

    /** The form that is asked for. */
    ListForm form(Parameters parameters, @Nullable String format) {
        return ListForm.asked(parameters, format, forms);
    }

    /** What tells this list from all others, its day excepted. */
    String fingerprint(Audience audience) {
        Map<String, Object> filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(NO_FILTERS);
        return uri.getPath() + "|" + audience + "|" + filters;
    }

    /** The address of this request with another value of a parameter. */
    URI address(String parameter, String value) {
        return uri.getRequestUriBuilder().replaceQueryParam(parameter, value).build();
    }

    /** What the collection is called: the last segment of its path. */
    String collection() {
        String path = uri.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
