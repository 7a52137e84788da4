package org.outcomes.indicators.equivalence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A record, or a number, that one side of an equivalence names. */
sealed interface Reference extends Side {

    /**
     * What is named: {@code observation}, {@code target}, {@code measurement} or {@code printed}.
     */
    String record();

    /** A place in a series of one area. */
    record Place(String indicator, String area, String period, String breakdown) {}

    /**
     * A published value.
     *
     * @param publishedOn which vintage, where there are two; empty for the one without a day
     * @param dividedBy what the value is divided by before it is compared
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfObservation(
            String record,
            @JsonUnwrapped Place place,
            @Nullable String publishedOn,
            @Nullable BigDecimal dividedBy)
            implements Reference {}

    /** What was aimed at. */
    record OfTarget(String record, @JsonUnwrapped Place place, String kind) implements Reference {}

    /**
     * The actual of a commitment's own row.
     *
     * @param commitment {@code plan/printed code}
     */
    record OfMeasurement(String record, String commitment, @JsonUnwrapped Place place)
            implements Reference {}

    /** A number that no other file holds. */
    record OfPrintedNumber(
            String record,
            BigDecimal value,
            String unit,
            String source,
            String locator,
            String note)
            implements Reference {}
}
