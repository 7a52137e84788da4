package org.outcomes.contract;

import java.util.Locale;

/** Whose documents are merged: what a later one says of a path goes before an earlier one's. */
public enum Part {
    INDICATORS("indicators-service", "Indicators"),
    INSPECTIONS("inspections-service", "Inspections"),
    COMMITMENTS("commitments-service", "Commitments"),
    GATEWAY("gateway", "View");

    private final String module;
    private final String prefix;

    Part(String module, String prefix) {
        this.module = module;
        this.prefix = prefix;
    }

    /** The name of the Maven module. */
    public String module() {
        return module;
    }

    /** What the name of a schema begins with where another part has another one of that name. */
    String prefix() {
        return prefix;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
