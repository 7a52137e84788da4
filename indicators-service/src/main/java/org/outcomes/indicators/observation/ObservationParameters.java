package org.outcomes.indicators.observation;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.indicators.listing.Filter;
import org.outcomes.indicators.listing.SeriesParameters;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.reference.period.Period;

/** The query parameters of the list of observations. */
public class ObservationParameters extends SeriesParameters {

    /** Codes of periods. */
    @RestQuery public List<String> period = List.of();

    /** Breakdowns; an empty one is the whole. */
    @RestQuery public List<String> breakdown = List.of();

    /** {@code latest}, {@code first} or {@code all}; latest where it is not sent. */
    @RestQuery public @Nullable String vintage;

    /** Reads the filters. */
    List<Filter> filters(Parameters parameters) {
        return List.of(
                indicators(parameters),
                areas(parameters),
                filter(parameters, "period", text -> Period.parse(text).code()),
                filter(parameters, "breakdown", text -> Breakdown.parse(text).text()));
    }
}
