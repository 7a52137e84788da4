package org.outcomes.inspections.listing;

/** The order that all lists of inspections and their parts have: the newest inspection first. */
public final class ListedInspections {

    /** Of two on one day the greater id first; then the place within the inspection. */
    public static final String ORDER = "inspection.public_from desc, inspection.id desc";

    private ListedInspections() {}

    /**
     * The condition for what comes after an item: its day and inspection are key0 and key1.
     *
     * @param within the columns that order the parts of an inspection, in brackets, and what they
     *     are compared with
     */
    public static String after(String within) {
        return """
        ((inspection.public_from, inspection.id) < (:key0::date, :key1)
         or (inspection.public_from, inspection.id) = (:key0::date, :key1) and %s)
        """
                .formatted(within);
    }
}
