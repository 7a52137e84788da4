package org.outcomes.inspections.direction;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.outcomes.kit.listing.Citation;

/**
 * What a document prints of the change between two days, as the API gives it.
 *
 * @param measure what has changed
 * @param printedChange percentage points, with the digits as printed
 * @param display the change as a reader sees it
 * @param printedDirection better, worse or maintained
 */
@Schema(name = "PrintedChange")
public record PrintedDirectionView(
        String settingKind,
        String area,
        LocalDate from,
        LocalDate to,
        String measure,
        BigDecimal printedChange,
        String display,
        String printedDirection,
        LocalDate publicFrom,
        Citation source) {}
