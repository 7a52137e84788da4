package org.outcomes.indicators.listing;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;

/** The query parameters that lists of series have alike. */
public class SeriesParameters extends CollectionParameters {

    /** Codes of indicators. */
    @RestQuery public List<String> indicator = List.of();

    /** Codes of areas. */
    @RestQuery public List<String> area = List.of();

    /** Reads the filter by indicator. */
    public Filter indicators(Parameters parameters) {
        return Filter.byIndicator(Codes.read(parameters, "indicator", indicator));
    }

    /** Reads the filter by area. */
    public Filter areas(Parameters parameters) {
        return Filter.byArea(Codes.areas(parameters, area));
    }
}
