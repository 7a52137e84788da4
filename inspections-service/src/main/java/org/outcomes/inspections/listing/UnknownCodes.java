package org.outcomes.inspections.listing;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.store.Visibility;

/** The codes in filters that name nothing that can be seen, each with a sentence that says so. */
public final class UnknownCodes {

    private final Handle handle;
    private final Viewpoint viewpoint;
    private final List<String> warnings = new ArrayList<>();

    public UnknownCodes(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** Areas that have no inspection. */
    public UnknownCodes areas(List<String> codes) {
        return warn(codes, inspections("area"), "No inspection of area '%s' was public by %s.");
    }

    /** Inspections that are not there. */
    public UnknownCodes inspections(List<String> codes) {
        return warn(codes, inspections("id"), "No inspection '%s' was public by %s.");
    }

    /** Inspection frameworks that are not there. */
    public UnknownCodes frameworks(List<String> codes) {
        return warn(
                codes,
                "select from current_inspection_framework known where known.code = asked",
                "There is no inspection framework '%s'.");
    }

    /** Outcome areas that no outcome framework has. */
    public UnknownCodes outcomeAreas(List<String> codes) {
        return warn(
                codes,
                "select from current_outcome_area known where known.code = asked",
                "No outcome framework has an outcome area '%s'.");
    }

    /** Themes that no finding names. */
    public UnknownCodes themes(List<String> codes) {
        return warn(
                codes,
                visible("current_finding", "known.themes @> array[asked::text]"),
                "No finding that was public by %2$s names the theme '%1$s'.");
    }

    /** Values of a column that no row of a table has. */
    public UnknownCodes values(List<String> codes, String table, String column, String noun) {
        return warn(
                codes,
                visible(table, "known." + column + " = asked"),
                "No " + noun + " of '%s' was public by %s.");
    }

    private String inspections(String column) {
        return visible("current_inspection", "known." + column + " = asked");
    }

    private String visible(String table, String condition) {
        return "select from %s known where %s and %s"
                .formatted(table, condition, Visibility.of(viewpoint, "known"));
    }

    private UnknownCodes warn(List<String> codes, String known, String sentence) {
        if (!codes.isEmpty()) {
            Visibility.bind(
                            handle.createQuery(
                                    """
                                    select distinct asked from unnest(:codes) as asked
                                    where not exists (%s) order by asked
                                    """
                                            .formatted(known)),
                            viewpoint)
                    .bindArray("codes", String.class, codes)
                    .mapTo(String.class)
                    .forEach(code -> warnings.add(sentence.formatted(code, viewpoint.asOf())));
        }
        return this;
    }

    /** A sentence for each code that names nothing. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
