package org.outcomes.indicators.listing;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;

/**
 * The query parameters of a collection with filters. A filter is declared as a field, which makes
 * its name known, and read by {@link #filter}: the field itself loses a value that is empty, and an
 * empty breakdown means the whole.
 */
@SuppressWarnings("NullAway.Init") // The framework fills the field.
public class FilterParameters extends CollectionParameters {

    @Context UriInfo uri;

    /** Reads a filter; a value that its parser refuses is noted as a fault. */
    protected Filter filter(Parameters parameters, String name, Function<String, String> parser) {
        List<String> sent = uri.getQueryParameters().getOrDefault(name, List.of());
        return new Filter(name, parameters.readAll(name, sent, parser));
    }
}
