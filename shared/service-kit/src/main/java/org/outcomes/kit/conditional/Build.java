package org.outcomes.kit.conditional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which build answers: another one may answer in another way. A snapshot counts as another build
 * each time it starts.
 */
@ApplicationScoped
class Build {

    private static final String SNAPSHOT = "-SNAPSHOT";

    private final String name;

    @Inject
    Build(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.name = version.endsWith(SNAPSHOT) ? version + "+" + Instant.now() : version;
    }

    String name() {
        return name;
    }
}
