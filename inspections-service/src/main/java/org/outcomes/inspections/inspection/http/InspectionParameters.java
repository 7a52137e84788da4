package org.outcomes.inspections.inspection.http;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.inspections.inspection.app.InspectionFilter;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;

/**
 * The filters of the list of inspections; each may be repeated, and one of its values is enough.
 */
public class InspectionParameters extends CollectionParameters {

    /** Code of the area that was inspected. */
    @RestQuery public List<String> area = List.of();

    /** Code of the framework that it was inspected by. */
    @RestQuery public List<String> framework = List.of();

    InspectionFilter filter(Parameters parameters) {
        return new InspectionFilter(
                Codes.areas(parameters, area), Codes.read(parameters, "framework", framework));
    }
}
