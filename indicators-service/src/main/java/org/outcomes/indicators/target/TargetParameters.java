package org.outcomes.indicators.target;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.indicators.listing.Filter;
import org.outcomes.indicators.listing.SeriesParameters;
import org.outcomes.kit.listing.Codes;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.measure.target.TargetKind;

/** The query parameters of the list of targets. */
public class TargetParameters extends SeriesParameters {

    /** Kinds of target. */
    @RestQuery public List<String> kind = List.of();

    /** {@code latest}, {@code first} or {@code all}; latest where it is not sent. */
    @RestQuery public @Nullable String vintage;

    /** Reads the filters. */
    List<Filter> filters(Parameters parameters) {
        return List.of(
                indicators(parameters),
                areas(parameters),
                Filter.by("kind", Codes.values(parameters, "kind", kind, TargetKind::of)));
    }
}
