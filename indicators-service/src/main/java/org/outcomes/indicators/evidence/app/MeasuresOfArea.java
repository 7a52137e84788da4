package org.outcomes.indicators.evidence.app;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomes.indicators.evidence.db.EvidenceRows;
import org.outcomes.indicators.evidence.db.EvidenceRows.SeriesKey;
import org.outcomes.indicators.evidence.domain.DeclaredBreak;
import org.outcomes.indicators.evidence.domain.Measure;
import org.outcomes.indicators.evidence.domain.MeasureEvidence;
import org.outcomes.indicators.evidence.domain.MeasureEvidence.ComparedSeries;
import org.outcomes.indicators.evidence.domain.MeasuredIndicator;
import org.outcomes.indicators.evidence.domain.NamedArea;
import org.outcomes.indicators.evidence.domain.PublishedValue;
import org.outcomes.indicators.evidence.domain.Series;
import org.outcomes.reference.measure.target.Target;

/** Puts the rows of an area together, measure by measure, and applies the rules to each. */
final class MeasuresOfArea {

    private final EvidenceRows rows;
    private final NamedArea area;

    MeasuresOfArea(EvidenceRows rows, NamedArea area) {
        this.rows = rows;
        this.area = area;
    }

    /**
     * Every indicator and breakdown of these outcome areas that has a value; the whole before its
     * breakdowns.
     */
    List<Measure> in(List<String> outcomeAreas) {
        List<MeasuredIndicator> indicators = rows.indicators(outcomeAreas);
        Found found = find(indicators.stream().map(MeasuredIndicator::code).toList());
        Map<String, List<String>> breakdowns = found.breakdownsOf(area);
        return indicators.stream()
                .flatMap(indicator ->
                        breakdowns.getOrDefault(indicator.code(), List.of()).stream()
                                .flatMap(breakdown ->
                                        Measure.of(found.about(indicator, area, breakdown))
                                                .stream()))
                .toList();
    }

    private Found find(List<String> indicators) {
        List<NamedArea> comparators = rows.comparators(area.code());
        List<String> areas =
                Stream.concat(Stream.of(area), comparators.stream()).map(NamedArea::code).toList();
        return new Found(
                comparators,
                rows.observations(areas, indicators),
                rows.targets(area.code(), indicators),
                rows.breaks(indicators));
    }

    private record Found(
            List<NamedArea> comparators,
            Map<SeriesKey, List<PublishedValue>> values,
            Map<SeriesKey, List<Target>> targets,
            Map<String, List<DeclaredBreak>> breaks) {

        MeasureEvidence about(MeasuredIndicator indicator, NamedArea area, String breakdown) {
            SeriesKey key = new SeriesKey(indicator.code(), area.code(), breakdown);
            return new MeasureEvidence(
                    indicator,
                    area.code(),
                    breakdown,
                    series(key),
                    targets.getOrDefault(key, List.of()),
                    breaks.getOrDefault(indicator.code(), List.of()),
                    comparators.stream()
                            .map(other -> new ComparedSeries(other, series(of(key, other))))
                            .toList());
        }

        // By indicator, in the order of their text, the whole first.
        Map<String, List<String>> breakdownsOf(NamedArea area) {
            return values.keySet().stream()
                    .filter(key -> key.area().equals(area.code()))
                    .sorted(comparing(SeriesKey::breakdown))
                    .collect(
                            groupingBy(
                                    SeriesKey::indicator, mapping(SeriesKey::breakdown, toList())));
        }

        private Series series(SeriesKey key) {
            return values.containsKey(key) ? new Series(values.get(key)) : Series.EMPTY;
        }

        private static SeriesKey of(SeriesKey key, NamedArea other) {
            return new SeriesKey(key.indicator(), other.code(), key.breakdown());
        }
    }
}
