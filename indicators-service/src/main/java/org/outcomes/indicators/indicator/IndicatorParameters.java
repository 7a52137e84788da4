package org.outcomes.indicators.indicator;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.indicators.listing.Filter;
import org.outcomes.indicators.listing.FilterParameters;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.text.WrittenCode;

/** The query parameters of the list of indicators. */
public class IndicatorParameters extends FilterParameters {

    /** Codes of outcome areas; an indicator that names one of them is listed. */
    @RestQuery public List<String> outcomeArea = List.of();

    /** Reads the filter by outcome area. */
    Filter outcomeAreas(Parameters parameters) {
        return filter(parameters, "outcomeArea", WrittenCode::parse);
    }
}
