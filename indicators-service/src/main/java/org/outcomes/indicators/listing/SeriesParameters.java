package org.outcomes.indicators.listing;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.indicators.imports.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.area.AreaCode;

/** The query parameters that lists of series have alike. */
public class SeriesParameters extends CollectionParameters {

    /** Codes of indicators. */
    @RestQuery public List<String> indicator = List.of();

    /** Codes of areas. */
    @RestQuery public List<String> area = List.of();

    /** Reads the filter by indicator. */
    public Filter indicators(Parameters parameters) {
        return new Filter("indicator", parameters.readAll("indicator", indicator, Codes::parse));
    }

    /** Reads the filter by area. */
    public Filter areas(Parameters parameters) {
        return new Filter(
                "area", parameters.readAll("area", area, text -> AreaCode.of(text).code()));
    }
}
