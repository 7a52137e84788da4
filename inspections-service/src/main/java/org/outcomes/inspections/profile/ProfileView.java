package org.outcomes.inspections.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.listing.Citation;

/**
 * A measure of the inspection outcomes of settings of one kind, as the API gives it.
 *
 * @param asOf the day whose state is measured
 * @param value with the digits as printed: 66.0 is not 66
 * @param display the value as a reader sees it
 * @param count the settings behind it; null where not printed
 * @param bandKey the printed key by which it is sorted; null where none was public
 * @param band the label of its band; null where the key has none for it, as printed
 */
public record ProfileView(
        String settingKind,
        String area,
        LocalDate asOf,
        String measure,
        BigDecimal value,
        String display,
        @Nullable Integer count,
        @Nullable String bandKey,
        @Nullable String band,
        LocalDate publicFrom,
        Citation source) {}
