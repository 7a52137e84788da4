package org.outcomes.launcher.suite;

import java.nio.file.Path;
import org.outcomes.launcher.postgres.PostgresSettings;

/**
 * What a suite runs on.
 *
 * @param home the checkout, where the services are built
 * @param data the folder for PostgreSQL's data, secrets and logs
 */
public record SuiteSettings(Path home, Path data, SuitePorts ports) {

    /** The same with real, absolute paths: a process is recognised by them. */
    public SuiteSettings {
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /** A suite of its own for a test: its data in this folder, on ports that are free now. */
    public static SuiteSettings onFreePorts(Path home, Path data) {
        return new SuiteSettings(home, data, SuitePorts.free());
    }

    /** The folder of the packaged application of this part. */
    public Path application(Part part) {
        return home.resolve(part.module()).resolve("target").resolve("quarkus-app");
    }

    /**
     * The list of the bundle files that this data folder has taken in; it falls with the databases.
     */
    public Path importedFiles() {
        return data.resolve("postgres").resolve("outcomes-imported-files");
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    PostgresSettings postgres() {
        // Shared by all data folders of this checkout: unpacking takes seconds.
        Path binaries = home.resolve(".outcomes").resolve("binaries");
        return new PostgresSettings(binaries, data, ports.postgres());
    }
}
