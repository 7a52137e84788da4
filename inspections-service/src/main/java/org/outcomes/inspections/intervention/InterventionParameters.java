package org.outcomes.inspections.intervention;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;

/** The filter of the list of interventions; it may be repeated, and one of its values is enough. */
public class InterventionParameters extends CollectionParameters {

    /** Code of the area that was inspected. */
    @RestQuery public List<String> area = List.of();

    List<String> filter(Parameters parameters) {
        return Codes.areas(parameters, area);
    }
}
