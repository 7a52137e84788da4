package org.outcomes.inspections.finding;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.inspection.FindingKind;

/** The filters of the list of findings; each may be repeated, and one of its values is enough. */
public class FindingParameters extends CollectionParameters {

    /** Code of the area that was inspected. */
    @RestQuery public List<String> area = List.of();

    /** Id of the inspection. */
    @RestQuery public List<String> inspection = List.of();

    /** Code of the outcome area that is spoken of. */
    @RestQuery public List<String> outcomeArea = List.of();

    /** Strength or weakness. */
    @RestQuery public List<String> kind = List.of();

    /** A subject to which several inspections return. */
    @RestQuery public List<String> theme = List.of();

    FindingFilter filter(Parameters parameters) {
        return new FindingFilter(
                Codes.areas(parameters, area),
                Codes.read(parameters, "inspection", inspection),
                Codes.read(parameters, "outcomeArea", outcomeArea),
                Codes.values(parameters, "kind", kind, FindingKind::of),
                Codes.read(parameters, "theme", theme));
    }
}
