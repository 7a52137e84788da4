package org.outcomes.gateway.inconsistency.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.gateway.evidence.domain.measured.Comparator;
import org.outcomes.gateway.evidence.domain.measured.Comparator.EarlierGap;
import org.outcomes.gateway.evidence.domain.measured.Measure;
import org.outcomes.gateway.evidence.domain.measured.Travel;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Figure;
import org.outcomes.gateway.rule.domain.Words;
import org.outcomes.reference.area.AreaKind;
import org.outcomes.reference.bundle.ServiceName;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.measure.direction.Direction;
import org.outcomes.reference.measure.target.TargetResult;

/**
 * A measure that does not bear out a good status.
 *
 * @param reasons what speaks against the status, at least one
 */
record OutrunMeasure(Measure measure, List<Reason> reasons) {

    /**
     * One thing that speaks against the status.
     *
     * @param words the end of a sentence that begins with the measure
     */
    record Reason(String words, List<Figure> figures) {}

    /** The measure with its reasons; empty where there is none. */
    static Optional<OutrunMeasure> of(Measure measure) {
        List<Reason> reasons =
                Stream.of(missed(measure), worse(measure), behind(measure))
                        .flatMap(Optional::stream)
                        .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new OutrunMeasure(measure, reasons));
    }

    /** The part of a sentence that says what the measure shows. */
    String clause() {
        String breakdown =
                measure.breakdown().isEmpty() ? "" : ", %s,".formatted(measure.breakdown());
        return "%s%s (%s in %s) %s"
                .formatted(
                        Words.quoted(measure.title()),
                        breakdown,
                        measure.value().display(),
                        measure.value().label(),
                        words());
    }

    /** The measure as a record that the inconsistency rests on. */
    Exhibit exhibit() {
        List<Figure> figures = new ArrayList<>();
        Measure.Value value = measure.value();
        figures.add(
                new Figure("value", Optional.of(value.period()), value.value(), value.display()));
        reasons.forEach(reason -> figures.addAll(reason.figures()));
        return new Exhibit(
                ServiceName.INDICATORS,
                "measure",
                measure.key().text(),
                clause() + ".",
                figures,
                Optional.of(value.source()));
    }

    private String words() {
        return Words.list(reasons.stream().map(Reason::words).toList());
    }

    private static Optional<Reason> missed(Measure measure) {
        return measure.target()
                .filter(_ -> measure.againstTarget() == TargetResult.MISSED)
                .map(aim ->
                        new Reason(
                                "misses its %s of %s".formatted(aim.kind(), aim.display()),
                                List.of(
                                        new Figure(
                                                aim.kind(),
                                                Optional.of(aim.period()),
                                                aim.value(),
                                                aim.display()))));
    }

    private static Optional<Reason> worse(Measure measure) {
        return measure.direction()
                .basis()
                .filter(_ -> measure.direction().value() == Direction.WORSE)
                .filter(_ -> measure.againstTarget() != TargetResult.MET)
                .map(basis -> worse(measure, basis));
    }

    private static Reason worse(Measure measure, Travel.Basis basis) {
        String before = display(measure, basis.value());
        return new Reason(
                "is worse than %s in %s".formatted(before, basis.label().orElse(basis.period())),
                List.of(
                        new Figure(
                                basis.kind(), Optional.of(basis.period()), basis.value(), before)));
    }

    private static Optional<Reason> behind(Measure measure) {
        return measure.comparators().stream()
                .filter(comparator -> comparator.kind() == AreaKind.COUNTRY)
                .filter(comparator -> comparator.gap().isPresent())
                .filter(comparator ->
                        measure.polarity().isWorse(measure.value().value(), comparator.value()))
                .filter(comparator -> notNarrowing(measure, comparator))
                .findFirst()
                .map(comparator -> behind(measure, comparator));
    }

    // Where the area was ahead before, it had no gap that could have narrowed: it has fallen
    // behind.
    private static boolean notNarrowing(Measure measure, Comparator country) {
        boolean wasAhead =
                country.earlier()
                        .map(EarlierGap::gap)
                        .flatMap(measure.polarity()::merit)
                        .map(merit -> merit.signum() > 0)
                        .orElse(false);
        return wasAhead || country.narrowing().map(narrowing -> !narrowing).orElse(false);
    }

    private static Reason behind(Measure measure, Comparator country) {
        List<Figure> figures = new ArrayList<>();
        figures.add(
                new Figure(
                        country.name(),
                        Optional.of(country.period()),
                        country.value(),
                        country.display()));
        country.earlier()
                .ifPresent(earlier ->
                        figures.add(
                                new Figure(
                                        "earlier gap to " + country.name(),
                                        Optional.of(earlier.period()),
                                        earlier.gap(),
                                        display(measure, earlier.gap()))));
        return new Reason(
                "is worse than %s (%s) with a gap that does not narrow"
                        .formatted(country.name(), country.display()),
                figures);
    }

    private static String display(Measure measure, BigDecimal value) {
        return MeasureUnit.tryOf(measure.unit())
                .map(unit -> unit.display(value, measure.decimals()))
                .orElseGet(value::toPlainString);
    }
}
