package org.outcomes.kit.outcome;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.KindCounts;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.reference.outcome.CrosswalkLink;
import org.outcomes.reference.outcome.OutcomeAreaReference;
import org.outcomes.reference.outcome.OutcomeFramework;
import org.outcomes.reference.outcome.OutcomeFrameworks;

/**
 * What was read of {@code outcome-frameworks.json}, and the checks that need all of it and what is
 * stored already.
 *
 * @param refused pointers of the records that have a fault
 */
record OutcomeFrameworkFile(
        List<At<OutcomeFramework>> frameworks, List<At<CrosswalkLink>> links, Set<String> refused) {

    private static final String FRAMEWORK = "outcome-framework";
    private static final String LINK = "crosswalk-link";

    /** A value with where it stands in the file. */
    record At<T>(JsonRecord record, T value) {

        static <T> List<T> values(List<At<T>> placed) {
            return placed.stream().map(At::value).toList();
        }
    }

    /** Refuses what stands twice, and links to areas that there would not be. */
    void check(OutcomeFrameworks held) {
        Map<String, String> codes = new HashMap<>();
        for (At<OutcomeFramework> at : frameworks) {
            String first = codes.putIfAbsent(at.value().code(), at.record().pointer());
            if (first != null) {
                refuse(at, "code", "The framework stands already at " + first + ".");
            }
        }
        Map<String, OutcomeFramework> known = known(held);
        Map<Set<OutcomeAreaReference>, String> pairs = new HashMap<>();
        for (At<CrosswalkLink> at : links) {
            String first = pairs.putIfAbsent(pair(at.value()), at.record().pointer());
            if (first != null) {
                refuse(at, "to", "The pair stands already at " + first + ".");
            }
            refuseUnknown(at, "from", at.value().from(), known);
            refuseUnknown(at, "to", at.value().to(), known);
        }
        refuseLostAreas(held, known);
    }

    /** The counts of a refused file. */
    List<KindCounts> rejected() {
        return List.of(
                KindCounts.of(FRAMEWORK, rejectedAt("/frameworks")),
                KindCounts.of(LINK, rejectedAt("/crosswalk")));
    }

    /** The counts of a file that is taken. */
    static List<KindCounts> taken(Counts frameworks, Counts links) {
        return List.of(KindCounts.of(FRAMEWORK, frameworks), KindCounts.of(LINK, links));
    }

    private Map<String, OutcomeFramework> known(OutcomeFrameworks held) {
        Map<String, OutcomeFramework> known = new LinkedHashMap<>();
        Stream.concat(held.frameworks().stream(), At.values(frameworks).stream())
                .forEach(framework -> known.put(framework.code(), framework));
        return known;
    }

    private void refuseUnknown(
            At<CrosswalkLink> at,
            String field,
            OutcomeAreaReference end,
            Map<String, OutcomeFramework> known) {
        if (!exists(end, known)) {
            refuse(at, field, "There is no outcome area '" + end + "'.");
        }
    }

    // A link that is stored and not in the file stays; without its area nothing could be read.
    private void refuseLostAreas(OutcomeFrameworks held, Map<String, OutcomeFramework> known) {
        Set<OutcomeAreaReference> lost = new HashSet<>();
        for (CrosswalkLink link : held.crosswalk()) {
            Stream.of(link.from(), link.to()).filter(end -> !exists(end, known)).forEach(lost::add);
        }
        for (At<OutcomeFramework> at : frameworks) {
            lost.stream()
                    .filter(end -> end.framework().equals(at.value().code()))
                    .sorted(Comparator.comparing(OutcomeAreaReference::code))
                    .forEach(end ->
                            refuse(
                                    at,
                                    "areas",
                                    "The stored crosswalk names '" + end + "'; keep the area."));
        }
    }

    private void refuse(At<?> at, String field, String detail) {
        at.record().refuse(field, detail);
        refused.add(at.record().pointer());
    }

    private Counts rejectedAt(String list) {
        return new Counts(
                0, 0, 0, refused.stream().filter(pointer -> pointer.startsWith(list)).count());
    }

    private static boolean exists(OutcomeAreaReference end, Map<String, OutcomeFramework> known) {
        OutcomeFramework framework = known.get(end.framework());
        return framework != null && framework.has(end.area());
    }

    private static Set<OutcomeAreaReference> pair(CrosswalkLink link) {
        return Set.of(link.from(), link.to());
    }
}
