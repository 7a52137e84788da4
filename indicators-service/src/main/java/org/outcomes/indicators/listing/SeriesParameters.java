package org.outcomes.indicators.listing;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.area.AreaCode;

/** The query parameters that lists of series have alike. */
public class SeriesParameters extends FilterParameters {

    /** Codes of indicators. */
    @RestQuery public List<String> indicator = List.of();

    /** Codes of areas. */
    @RestQuery public List<String> area = List.of();

    /** Reads the filter by indicator. */
    public Filter indicators(Parameters parameters) {
        return filter(parameters, "indicator", WrittenCode::parse);
    }

    /** Reads the filter by area. */
    public Filter areas(Parameters parameters) {
        return filter(parameters, "area", text -> AreaCode.of(text).code());
    }
}
