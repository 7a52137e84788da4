package org.outcomes.inspections.listing;

import org.outcomes.kit.listing.CodeKind;

/** The codes that filters of this service take, and how they are told when they name nothing. */
public final class InspectionCodes {

    /** Areas that have an inspection. */
    public static final CodeKind AREA =
            CodeKind.column(
                    "current_inspection", "area", "No inspection of area '%s' was public by %s.");

    /** Inspections. */
    public static final CodeKind INSPECTION =
            CodeKind.column("current_inspection", "id", "No inspection '%s' was public by %s.");

    /** Inspection frameworks. */
    public static final CodeKind FRAMEWORK =
            new CodeKind(
                    "select from current_inspection_framework known where known.code = asked",
                    "There is no inspection framework '%s'.");

    /** Themes that a finding names. */
    public static final CodeKind THEME =
            new CodeKind(
                    "select from current_finding known"
                            + " where known.themes @> array[asked::text] and {visible}",
                    "No finding that was public by %2$s names the theme '%1$s'.");

    private InspectionCodes() {}

    /** Values of a column that a row of a table has. */
    public static CodeKind of(String table, String column, String noun) {
        return CodeKind.column(table, column, "No " + noun + " of '%s' was public by %s.");
    }
}
