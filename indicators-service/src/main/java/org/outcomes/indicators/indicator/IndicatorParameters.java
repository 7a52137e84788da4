package org.outcomes.indicators.indicator;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;

/** The query parameters of the list of indicators. */
public class IndicatorParameters extends CollectionParameters {

    /** Codes of outcome areas; an indicator that names one of them is listed. */
    @RestQuery public List<String> outcomeArea = List.of();

    /** Reads the filter by outcome area. */
    List<String> outcomeAreas(Parameters parameters) {
        return Codes.read(parameters, "outcomeArea", outcomeArea);
    }
}
