package org.outcomes.indicators.evidence.http;

import org.outcomes.indicators.evidence.domain.DeclaredBreak;
import org.outcomes.kit.listing.Citation;

/**
 * A break or caution that touches the series.
 *
 * @param period the first period of the new definition
 */
public record BreakResponse(String period, String severity, String reason, Citation source) {

    static BreakResponse of(DeclaredBreak found) {
        return new BreakResponse(
                found.point().from().code(),
                found.point().severity().code(),
                found.reason(),
                new Citation(found.citation().source(), found.citation().locator()));
    }
}
