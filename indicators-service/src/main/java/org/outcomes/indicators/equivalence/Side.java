package org.outcomes.indicators.equivalence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One side of an equivalence: what its relation wants there. */
sealed interface Side permits Reference, Side.Difference, Side.Parts, Side.Share {

    /**
     * {@code to} minus {@code from}.
     *
     * @param as {@code points}, or {@code percent} of {@code from}
     * @param sign -1 where the two sides run in opposite directions
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Difference(Reference from, Reference to, String as, @Nullable Integer sign)
            implements Side {}

    /**
     * A sum.
     *
     * @param complete false: some parts are missing, so that the sum may not exceed the whole
     */
    record Parts(List<Reference> parts, boolean complete) implements Side {}

    /** The sum of parts as percent of a whole. */
    record Share(List<Reference> part, Reference of) implements Side {}
}
