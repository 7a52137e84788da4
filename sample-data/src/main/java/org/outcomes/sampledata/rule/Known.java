package org.outcomes.sampledata.rule;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.sampledata.bundle.Bundle;
import org.outcomes.sampledata.table.Row;
import org.outcomes.sampledata.tree.Node;

/** What a bundle holds that its other files may name. */
public final class Known {

    private final Bundle bundle;
    private final Codes sources;
    private final Codes areas;
    private final Codes indicators;
    private final Codes commitments;
    private final Map<String, LocalDate> published;

    /** All that this bundle holds. */
    public Known(Bundle bundle) {
        this.bundle = bundle;
        this.sources = column("a source of sources.csv", BundleFile.SOURCES, "id");
        this.areas = column("an area of areas.csv", BundleFile.AREAS, "code");
        this.indicators = column("an indicator of indicators.csv", BundleFile.INDICATORS, "code");
        this.commitments = codes("a commitment of plans.json", planCommitments());
        this.published =
                bundle.rows(BundleFile.SOURCES)
                        .filter(row -> publishedOn(row).isPresent())
                        .collect(
                                toMap(
                                        row -> row.get("id"),
                                        row -> publishedOn(row).orElseThrow(),
                                        (first, second) -> first));
    }

    /** Sources by their id. */
    public Codes sources() {
        return sources;
    }

    /** Areas by their code. */
    public Codes areas() {
        return areas;
    }

    /** Indicators by their code. */
    public Codes indicators() {
        return indicators;
    }

    /** Commitments by {@code plan/printed code}. */
    public Codes commitments() {
        return commitments;
    }

    /** Outcome frameworks by their code. */
    public Codes outcomeFrameworks() {
        return codes(
                "a framework of outcome-frameworks.json",
                outcomeFramework().map(framework -> framework.text("code")));
    }

    /** Outcome areas of any framework by their code. */
    public Codes outcomeAreas() {
        return codes(
                "an outcome area of outcome-frameworks.json",
                outcomeFramework()
                        .flatMap(framework -> framework.items("areas"))
                        .map(area -> area.text("code")));
    }

    /** Outcome areas of one framework by their code. */
    public Codes outcomeAreasOf(String framework) {
        return codes(
                "an outcome area of " + framework,
                outcomeFramework()
                        .filter(known -> known.text("code").equals(framework))
                        .flatMap(known -> known.items("areas"))
                        .map(area -> area.text("code")));
    }

    /** The day on which a source was published, if it is known. */
    public Optional<LocalDate> publishedOn(String source) {
        return Optional.ofNullable(published.get(source));
    }

    private Stream<Node> outcomeFramework() {
        return bundle.tree(BundleFile.OUTCOME_FRAMEWORKS).flatMap(tree -> tree.items("frameworks"));
    }

    private Stream<String> planCommitments() {
        return bundle.items(BundleFile.PLANS)
                .flatMap(plan ->
                        plan.items("commitments")
                                .map(one -> plan.text("code") + "/" + one.text("code")));
    }

    private Codes column(String what, BundleFile table, String column) {
        return codes(what, bundle.rows(table).map(row -> row.get(column)));
    }

    private static Codes codes(String what, Stream<String> codes) {
        return new Codes(what, codes.collect(toSet()));
    }

    private static Optional<LocalDate> publishedOn(Row source) {
        return PartialDate.tryParse(source.get("published_on")).map(PartialDate::lastDay);
    }
}
