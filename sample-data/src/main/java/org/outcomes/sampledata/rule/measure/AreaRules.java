package org.outcomes.sampledata.rule.measure;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.area.AreaKind;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.table.Row;

/** Areas lie in areas, and only a group has the code of a group. */
public final class AreaRules {

    private AreaRules() {}

    /** Parents that are no areas. */
    public static Stream<Fault> parents(Evidence evidence) {
        return areas(evidence).flatMap(row -> evidence.known().areas().unknown(row, "parent"));
    }

    /** Areas that in the end lie in themselves. */
    public static Stream<Fault> circles(Evidence evidence) {
        Map<String, String> parents =
                areas(evidence)
                        .collect(
                                toMap(
                                        row -> row.get("code"),
                                        row -> row.get("parent"),
                                        (a, b) -> a));
        return areas(evidence)
                .filter(row -> above(row, parents).contains(row.get("code")))
                .map(row -> row.fault("parent", "puts the area into itself"));
    }

    /** Groups with the code of a place, and places with the code of a group. */
    public static Stream<Fault> groups(Evidence evidence) {
        return areas(evidence)
                .filter(AreaRules::kindIsUnlikeCode)
                .map(row -> row.fault("kind", "does not go with the code " + row.get("code")));
    }

    private static Stream<Row> areas(Evidence evidence) {
        return evidence.bundle().rows(BundleFile.AREAS);
    }

    private static Set<String> above(Row row, Map<String, String> parents) {
        Set<String> above = new HashSet<>();
        String parent = row.get("parent");
        while (!parent.isEmpty() && above.add(parent)) {
            parent = parents.getOrDefault(parent, "");
        }
        return above;
    }

    private static boolean kindIsUnlikeCode(Row row) {
        return AreaKind.tryOf(row.get("kind"))
                .flatMap(kind ->
                        AreaCode.tryOf(row.get("code"))
                                .map(code -> code.isGroup() != (kind == AreaKind.GROUP)))
                .orElse(false);
    }
}
