package org.outcomes.inspections.judgement.http;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.outcomes.inspections.judgement.app.JudgementFilter;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.grade.Scope;

/** The filters of the list of judgements; each may be repeated, and one of its values is enough. */
public class JudgementParameters extends CollectionParameters {

    /** Code of the area that was inspected. */
    @RestQuery public List<String> area = List.of();

    /** Id of the inspection. */
    @RestQuery public List<String> inspection = List.of();

    /** Code of the outcome area that is spoken of. */
    @RestQuery public List<String> outcomeArea = List.of();

    /** Which people were judged. */
    @RestQuery public List<String> scope = List.of();

    JudgementFilter filter(Parameters parameters) {
        return new JudgementFilter(
                Codes.areas(parameters, area),
                Codes.read(parameters, "inspection", inspection),
                Codes.read(parameters, "outcomeArea", outcomeArea),
                Codes.values(parameters, "scope", scope, Scope::of));
    }
}
