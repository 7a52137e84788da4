package org.outcomes.launcher.command;

import java.util.EnumMap;
import java.util.Map;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.suite.Part;
import org.outcomes.launcher.suite.SuitePorts;
import picocli.CommandLine.Option;

/** The options that say where the suite listens. */
final class PortOptions {

    private static final int HIGHEST = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:OUTCOMES_PORT:-8080}",
            description = "Port of the gateway: ${DEFAULT-VALUE} (OUTCOMES_PORT).")
    private int gateway;

    @Option(
            names = "--indicators-port",
            paramLabel = "PORT",
            defaultValue = "${env:OUTCOMES_INDICATORS_PORT:-8081}",
            description =
                    "Port of the indicators service: ${DEFAULT-VALUE} (OUTCOMES_INDICATORS_PORT).")
    private int indicators;

    @Option(
            names = "--inspections-port",
            paramLabel = "PORT",
            defaultValue = "${env:OUTCOMES_INSPECTIONS_PORT:-8082}",
            description =
                    "Port of the inspections service: ${DEFAULT-VALUE}"
                            + " (OUTCOMES_INSPECTIONS_PORT).")
    private int inspections;

    @Option(
            names = "--commitments-port",
            paramLabel = "PORT",
            defaultValue = "${env:OUTCOMES_COMMITMENTS_PORT:-8083}",
            description =
                    "Port of the commitments service: ${DEFAULT-VALUE}"
                            + " (OUTCOMES_COMMITMENTS_PORT).")
    private int commitments;

    @Option(
            names = "--postgres-port",
            paramLabel = "PORT",
            defaultValue = "${env:OUTCOMES_POSTGRES_PORT:-15432}",
            description = "Port of PostgreSQL: ${DEFAULT-VALUE} (OUTCOMES_POSTGRES_PORT).")
    private int postgres;

    SuitePorts ports() {
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        parts.put(Part.GATEWAY, possible(gateway, "--port"));
        parts.put(Part.INDICATORS, possible(indicators, "--indicators-port"));
        parts.put(Part.INSPECTIONS, possible(inspections, "--inspections-port"));
        parts.put(Part.COMMITMENTS, possible(commitments, "--commitments-port"));
        return new SuitePorts(parts, possible(postgres, "--postgres-port")).resolved();
    }

    private static int possible(int port, String option) {
        if (port < 0 || port > HIGHEST) {
            throw new LaunchFailure(
                    "%s %d: a port is a number from 1 to %d, or 0 for any that is free."
                            .formatted(option, port, HIGHEST));
        }
        return port;
    }
}
