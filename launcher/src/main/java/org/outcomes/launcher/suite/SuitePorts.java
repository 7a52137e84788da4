package org.outcomes.launcher.suite;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.process.Port;

/** The ports of the four parts and of PostgreSQL. */
public record SuitePorts(Map<Part, Integer> parts, int postgres) {

    /** Ports that are free now, for tests beside each other. */
    public static SuitePorts free() {
        return new SuitePorts(Map.of(), 0).resolved();
    }

    /** The same with every port that is 0 or missing replaced by a free one. */
    public SuitePorts resolved() {
        Iterator<Integer> free = Port.free(Part.values().length + 1).iterator();
        Map<Part, Integer> chosen = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            chosen.put(part, of(part) == 0 ? free.next() : of(part));
        }
        return new SuitePorts(chosen, postgres == 0 ? free.next() : postgres);
    }

    /** The port of this part. */
    public int of(Part part) {
        return parts.getOrDefault(part, 0);
    }

    /** The HTTP address of this part. */
    public String url(Part part) {
        return "http://%s:%d".formatted(Port.HOST, of(part));
    }

    /**
     * Checks that all are different and free.
     *
     * @throws LaunchFailure naming each port that is not, and the option that chooses another
     */
    public void refuseUsed() {
        Map<Integer, String> holders = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Part part : Part.values()) {
            String option = part == Part.GATEWAY ? "--port" : "--%s-port".formatted(part.label());
            check(of(part), "%s, %s".formatted(part.label(), option), holders)
                    .ifPresent(faults::add);
        }
        check(postgres, "PostgreSQL, --postgres-port", holders).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new LaunchFailure(
                    String.join("; ", faults) + ". Choose another port with the option.");
        }
    }

    private static Optional<String> check(int port, String holder, Map<Integer, String> holders) {
        String other = holders.putIfAbsent(port, holder);
        if (other != null) {
            return Optional.of("Port %d (%s) is also that of %s".formatted(port, holder, other));
        }
        return Port.inUse(port)
                ? Optional.of("Port %d (%s) is in use".formatted(port, holder))
                : Optional.empty();
    }
}
