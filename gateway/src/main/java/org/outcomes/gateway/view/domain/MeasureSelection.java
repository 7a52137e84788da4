package org.outcomes.gateway.view.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.gateway.evidence.domain.measured.IndicatorsEvidence;
import org.outcomes.gateway.evidence.domain.measured.Measure;
import org.outcomes.gateway.evidence.domain.measured.MeasureKey;
import org.outcomes.gateway.evidence.domain.promised.CommitmentsEvidence;

/**
 * Which measures a view lists: the whole where it has a value, and each breakdown that a commitment
 * names or that has a target of its own; without a value for the whole, every breakdown.
 */
public final class MeasureSelection {

    private final Optional<Map<MeasureKey, List<String>>> named;

    private MeasureSelection(Optional<Map<MeasureKey, List<String>>> named) {
        this.named = named;
    }

    /** Selects by the measures that commitments name; without commitments by targets alone. */
    public static MeasureSelection by(Optional<CommitmentsEvidence> promised) {
        return new MeasureSelection(promised.map(MeasureSelection::named));
    }

    /** The measures that the view of an outcome area lists, in the order of the evidence. */
    public List<ListedMeasure> of(IndicatorsEvidence measured, String outcomeArea) {
        Collection<List<Measure>> indicators =
                measured.measuresOf(outcomeArea).stream()
                        .collect(groupingBy(Measure::code, LinkedHashMap::new, toList()))
                        .values();
        return indicators.stream().flatMap(this::listed).toList();
    }

    private Stream<ListedMeasure> listed(List<Measure> breakdowns) {
        boolean hasWhole = breakdowns.stream().anyMatch(MeasureSelection::whole);
        List<Measure> listed =
                breakdowns.stream()
                        .filter(measure -> !hasWhole || whole(measure) || wanted(measure))
                        .toList();
        int others = breakdowns.size() - listed.size();
        return listed.stream()
                .map(measure -> new ListedMeasure(measure, others, commitments(measure)));
    }

    private boolean wanted(Measure measure) {
        return measure.hasOwnTarget()
                || named.filter(known -> known.containsKey(measure.key())).isPresent();
    }

    private Optional<List<String>> commitments(Measure measure) {
        return named.map(known -> known.getOrDefault(measure.key(), List.of()));
    }

    private static boolean whole(Measure measure) {
        return measure.breakdown().isEmpty();
    }

    private static Map<MeasureKey, List<String>> named(CommitmentsEvidence promised) {
        return promised.namedMeasures().stream()
                .collect(
                        toMap(
                                measure -> new MeasureKey(measure.code(), measure.breakdown()),
                                CommitmentsEvidence.NamedMeasure::commitments,
                                (first, more) ->
                                        Stream.concat(first.stream(), more.stream())
                                                .distinct()
                                                .toList()));
    }
}
