package org.outcomes.indicators.listing;

import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Says why a list may be emptier than expected: codes in its filters that name nothing stored. */
public enum UnknownCodes {
    AREA("area", "area", "select code from current_area"),
    INDICATOR("indicator", "indicator", "select code from current_indicator"),
    OUTCOME_AREA("outcomeArea", "outcome area", "select code from current_outcome_area");

    private final String filter;
    private final String noun;
    private final String known;

    UnknownCodes(String filter, String noun, String known) {
        this.filter = filter;
        this.noun = noun;
        this.known = known;
    }

    /** A warning for each code in the filters that names nothing stored. */
    public static List<String> warnings(Handle handle, List<Filter> filters) {
        return filters.stream()
                .filter(filter -> !filter.values().isEmpty())
                .flatMap(filter ->
                        Arrays.stream(values())
                                .filter(kind -> kind.filter.equals(filter.column()))
                                .flatMap(kind -> kind.unknown(handle, filter.values()).stream()))
                .toList();
    }

    private List<String> unknown(Handle handle, List<String> codes) {
        return handle.createQuery(
                        "select distinct code from unnest(:codes) as code where code not in ("
                                + known
                                + ") order by code")
                .bindArray("codes", String.class, codes)
                .mapTo(String.class)
                .map(code -> "There is no %s '%s'.".formatted(noun, code))
                .list();
    }
}
