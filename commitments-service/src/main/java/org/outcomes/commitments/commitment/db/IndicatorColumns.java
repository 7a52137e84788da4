package org.outcomes.commitments.commitment.db;

import jakarta.persistence.Embeddable;
import org.outcomes.commitments.commitment.domain.IndicatorLink;

/** What a version of a commitment is judged on: a row of {@code commitment_indicator}. */
@Embeddable
public record IndicatorColumns(String indicator, String breakdown) {

    static IndicatorColumns of(IndicatorLink link) {
        return new IndicatorColumns(link.indicator(), link.breakdown().text());
    }
}
