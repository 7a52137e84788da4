package org.outcomes.sampledata.rule.equivalence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.bundle.Bundle;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.table.Row;
import org.outcomes.sampledata.tree.Node;

/** The records that an equivalence can refer to, counted by what a reference says of them. */
final class Records {

    private static final List<String> KEY = List.of("indicator", "area", "period", "breakdown");

    private final Codes sources;
    private final Map<List<String>, List<Row>> observations;
    private final Map<List<String>, Long> targets;
    private final Map<List<String>, Long> measurements;

    Records(Evidence evidence) {
        Bundle bundle = evidence.bundle();
        this.sources = evidence.known().sources();
        this.observations =
                bundle.rows(BundleFile.OBSERVATIONS).collect(groupingBy(row -> row.get(KEY)));
        this.targets =
                bundle.rows(BundleFile.TARGETS)
                        .collect(
                                groupingBy(row -> with(row.get(KEY), row.get("kind")), counting()));
        this.measurements =
                bundle.items(BundleFile.PLANS)
                        .flatMap(Records::measurements)
                        .collect(groupingBy(key -> key, counting()));
    }

    /** What is wrong with this reference, if it does not name exactly one record. */
    Stream<Fault> fault(Node reference) {
        List<String> key = KEY.stream().map(reference::text).toList();
        return switch (reference.text("record")) {
            case "observation" -> unlessOne(reference, observations(key, reference));
            case "target" -> unlessOne(reference, count(targets, key, reference.text("kind")));
            case "measurement" ->
                    unlessOne(reference, count(measurements, key, reference.text("commitment")));
            default -> sources.unknown(reference.at("source"));
        };
    }

    private long observations(List<String> key, Node reference) {
        Optional<String> publishedOn = reference.at("publishedOn").text();
        return observations.getOrDefault(key, List.of()).stream()
                .filter(row ->
                        publishedOn.isEmpty() || publishedOn.get().equals(row.get("published_on")))
                .count();
    }

    private static long count(Map<List<String>, Long> records, List<String> key, String more) {
        return records.getOrDefault(with(key, more), 0L);
    }

    private static Stream<Fault> unlessOne(Node reference, long found) {
        String key = String.join(" | ", KEY.stream().map(reference::text).toList());
        String record = reference.text("record");
        return found == 1
                ? Stream.empty()
                : Stream.of(
                        reference.fault(
                                key,
                                found == 0
                                        ? "names no %s".formatted(record)
                                        : "names %d %ss, and has to name one"
                                                .formatted(found, record)));
    }

    private static Stream<List<String>> measurements(Node plan) {
        return plan.items("commitments")
                .flatMap(commitment ->
                        commitment
                                .items("updates")
                                .flatMap(update -> update.items("measurements"))
                                .filter(one -> one.at("actual").hasValue())
                                .map(one -> key(plan, commitment, one)));
    }

    private static List<String> key(Node plan, Node commitment, Node measurement) {
        return List.of(
                measurement.text("indicator"),
                measurement.at("area").text().orElse(plan.text("area")),
                measurement.text("period"),
                measurement.text("breakdown"),
                plan.text("code") + "/" + commitment.text("code"));
    }

    private static List<String> with(List<String> key, String more) {
        return Stream.concat(key.stream(), Stream.of(more)).toList();
    }
}
