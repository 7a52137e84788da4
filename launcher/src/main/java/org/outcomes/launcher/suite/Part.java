package org.outcomes.launcher.suite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outcomes.reference.bundle.ServiceName;

/** The four programs of the suite, in the order in which they are stopped. */
public enum Part {
    /** Composes the views; keeps no data. */
    GATEWAY("gateway"),
    /** What was measured. */
    INDICATORS("indicators-service"),
    /** What was judged. */
    INSPECTIONS("inspections-service"),
    /** What was promised. */
    COMMITMENTS("commitments-service");

    private final String module;

    Part(String module) {
        this.module = module;
    }

    /** The part of this name. */
    public static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.label().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The suite has no part \"%s\"".formatted(name)));
    }

    /** The parts that own data, each with a database. */
    public static List<Part> services() {
        return Arrays.stream(values()).filter(part -> part.service().isPresent()).toList();
    }

    /** The name by which people know it, such as {@code indicators}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The module that it is built in, such as {@code indicators-service}. */
    public String module() {
        return module;
    }

    /** The service that it is, where it owns data. */
    public Optional<ServiceName> service() {
        return ServiceName.tryOf(label());
    }
}
