package org.outcomes.launcher.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.keys.SecretStore;
import org.outcomes.launcher.keys.SigningKey;
import org.outcomes.launcher.postgres.ServiceDatabase;
import org.outcomes.launcher.process.Port;
import org.outcomes.reference.bundle.ServiceName;

/** How a part of the suite is started: a JVM of its own, configured by its environment. */
record PartCommand(SuiteSettings settings, SecretStore secrets, SigningKey key) {

    static final String JAR = "quarkus-run.jar";

    /**
     * The options of every part's JVM. Four services share a newcomer's machine: they start soon
     * and take little, with the serial collector, a small first heap and the fast compiler alone.
     */
    private static final List<String> FRUGAL =
            List.of(
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xms24m",
                    "-Xmx192m",
                    "--enable-native-access=ALL-UNNAMED");

    /** The options of every part's JVM; those of OUTCOMES_JVM_OPTIONS come last and win. */
    static List<String> options() {
        return options(System.getenv().getOrDefault("OUTCOMES_JVM_OPTIONS", ""));
    }

    static List<String> options(String more) {
        return Stream.concat(FRUGAL.stream(), Stream.of(more.split("\\s+")))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** Checks that every part is built. */
    void refuseUnbuilt() {
        for (Part part : Part.values()) {
            if (!Files.exists(jar(part))) {
                throw new LaunchFailure(
                        "%s is not built: there is no %s.".formatted(part.label(), jar(part)));
            }
        }
    }

    /** The command that starts the part, with these JVM options besides its own. */
    List<String> command(Part part, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Marks the process as one of this data folder, should the launcher crash.
        command.add("-Doutcomes.data=" + settings.data());
        command.addAll(options());
        command.addAll(options);
        command.addAll(List.of("-jar", jar(part).toString()));
        return command;
    }

    private Path jar(Part part) {
        return settings.application(part).resolve(JAR);
    }

    /** The configuration of the part, when it listens on this port. */
    Map<String, String> environment(Part part, int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", Port.HOST);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", key.publicKeyBody());
        // The logs of a suite on one machine are read by people, and by LogFile.
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("OUTCOMES_CURSOR_KEY", secrets.password("cursor-key"));
        part.service()
                .ifPresentOrElse(
                        service -> addDatabase(environment, service),
                        () -> addServices(environment));
        return environment;
    }

    private void addDatabase(Map<String, String> environment, ServiceName service) {
        ServiceDatabase database = new ServiceDatabase(service);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url(settings.ports().postgres()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.app());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(database.app()));
        environment.put("QUARKUS_FLYWAY_USERNAME", database.owner());
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.password(database.owner()));
    }

    private void addServices(Map<String, String> environment) {
        for (Part part : Part.services()) {
            environment.put("OUTCOMES_%s_URL".formatted(part.name()), settings.ports().url(part));
        }
    }
}
