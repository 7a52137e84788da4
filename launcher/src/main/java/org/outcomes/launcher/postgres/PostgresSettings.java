package org.outcomes.launcher.postgres;

import java.nio.file.Path;

/** Where PostgreSQL lies: the folder for its binaries, the suite's data folder, and the port. */
public record PostgresSettings(Path binaries, Path data, int port) {

    Path cluster() {
        return data.resolve("postgres");
    }

    // Made before the cluster and deleted once its databases stand: what lies beside it holds
    // nothing of value.
    Path unfinished() {
        return data.resolve("postgres.unfinished");
    }

    Path log() {
        return data.resolve("logs").resolve("postgres.log");
    }
}
