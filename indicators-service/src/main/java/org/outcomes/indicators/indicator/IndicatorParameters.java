package org.outcomes.indicators.indicator;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.kit.page.CollectionParameters;

/** The query parameters of the list of indicators. */
public class IndicatorParameters extends CollectionParameters {

    /** Codes of outcome areas; an indicator that names one of them is listed. */
    @RestQuery public List<String> outcomeArea = List.of();
}
