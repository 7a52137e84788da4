package org.outcomes.indicators.observation;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.indicators.listing.Filter;
import org.outcomes.indicators.listing.SeriesParameters;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.reference.period.Period;

/** The query parameters of the list of observations. */
@SuppressWarnings("NullAway.Init") // The framework fills the field.
public class ObservationParameters extends SeriesParameters {

    private static final String BREAKDOWN = "breakdown";

    @Context UriInfo uri;

    /** Codes of periods. */
    @RestQuery public List<String> period = List.of();

    /** Breakdowns; an empty one is the whole. */
    @RestQuery @Parameters.MayBeEmpty public List<String> breakdown = List.of();

    /** {@code latest}, {@code first} or {@code all}; latest where it is not sent. */
    @RestQuery public @Nullable String vintage;

    /** Reads the filters. */
    List<Filter> filters(Parameters parameters) {
        return List.of(
                indicators(parameters),
                areas(parameters),
                Filter.by(
                        "period",
                        parameters.readAll("period", period, text -> Period.parse(text).code())),
                Filter.by(BREAKDOWN, breakdowns(parameters)));
    }

    // The field itself has lost the values that are empty.
    private List<String> breakdowns(Parameters parameters) {
        List<String> sent = uri.getQueryParameters().getOrDefault(BREAKDOWN, List.of());
        return parameters.readAll(BREAKDOWN, sent, text -> Breakdown.parse(text).text());
    }
}
