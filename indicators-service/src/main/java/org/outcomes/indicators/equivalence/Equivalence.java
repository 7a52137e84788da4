package org.outcomes.indicators.equivalence;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.outcomes.kit.listing.Citation;

/**
 * What should agree, whether or not it does.
 *
 * @param left a reference to a record, or a sum of some
 * @param right what it should agree with
 * @param tolerance in the unit of the left side
 * @param publicFrom the day on which its source was published
 */
public record Equivalence(
        String id,
        JsonNode left,
        JsonNode right,
        String relation,
        BigDecimal tolerance,
        String note,
        LocalDate publicFrom,
        Citation source) {}
