package org.outcomes.inspections.recommendation;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.page.CollectionParameters;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.inspection.RecommendationState;

/** The filters of the list of recommendations; of a repeated one each value is enough. */
public class RecommendationParameters extends CollectionParameters {

    /** Code of the area that was inspected. */
    @RestQuery public List<String> area = List.of();

    /** Id of the inspection. */
    @RestQuery public List<String> inspection = List.of();

    /** Code of the outcome area that is spoken of. */
    @RestQuery public List<String> outcomeArea = List.of();

    /** How far it has come. */
    @RestQuery public List<String> state = List.of();

    /** {@code true}: only those that are past due; {@code false}: only the others. */
    @RestQuery public @Nullable String overdue;

    RecommendationFilter filter(Parameters parameters) {
        return new RecommendationFilter(
                Codes.areas(parameters, area),
                Codes.read(parameters, "inspection", inspection),
                Codes.read(parameters, "outcomeArea", outcomeArea),
                Codes.values(parameters, "state", state, RecommendationState::of),
                parameters.read("overdue", overdue, RecommendationParameters::flag));
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new IllegalArgumentException("'" + text + "' is neither true nor false.");
        };
    }
}
