package org.outcomes.sampledata.table;

import static org.outcomes.sampledata.table.Column.column;
import static org.outcomes.sampledata.table.Form.AREA;
import static org.outcomes.sampledata.table.Form.BREAKDOWN;
import static org.outcomes.sampledata.table.Form.CODE;
import static org.outcomes.sampledata.table.Form.DAY;
import static org.outcomes.sampledata.table.Form.DECIMAL;
import static org.outcomes.sampledata.table.Form.NOTHING;
import static org.outcomes.sampledata.table.Form.NOT_NEGATIVE;
import static org.outcomes.sampledata.table.Form.PERIOD;
import static org.outcomes.sampledata.table.Form.TEXT;
import static org.outcomes.sampledata.table.Form.matching;
import static org.outcomes.sampledata.table.Form.oneOf;
import static org.outcomes.sampledata.table.Form.readBy;
import static org.outcomes.sampledata.table.Table.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.reference.measure.Behaviour;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.reference.measure.Polarity;
import org.outcomes.reference.measure.direction.Severity;
import org.outcomes.reference.measure.target.TargetKind;
import org.outcomes.reference.period.PeriodKindCode;

/** The tables of what was measured. */
final class IndicatorTables {

    private static final Form FREQUENCY =
            oneOf("monthly", "quarterly", "half-yearly", "annual", "irregular", "one-off");

    private static final Form EVERY_BREAKDOWN_OR_ONE =
            cell -> cell.equals("*") ? Optional.empty() : BREAKDOWN.refusal(cell);

    private static final Table INDICATORS =
            table(
                    BundleFile.INDICATORS,
                    List.of("code"),
                    column("code", CODE),
                    column("title", TEXT),
                    column("definition", TEXT),
                    column("unit", readBy(MeasureUnit::of)),
                    column("polarity", readBy(Polarity::of)),
                    column("decimals", matching("[0-9]", "is not a number of decimals, 0 to 9")),
                    column("frequency", FREQUENCY),
                    column("behaviour", readBy(Behaviour::of)),
                    column("headline_period", readBy(PeriodKindCode::of).orEmpty()),
                    column("seasonal", oneOf("no").orEmpty()),
                    column("tolerance", NOT_NEGATIVE.orEmpty()),
                    column("minimum_change", NOT_NEGATIVE.orEmpty()),
                    column("disclosure", NOTHING),
                    column("outcome_areas", CODE.list()),
                    column("aliases", TEXT.list().orEmpty()));

    private static final Table OBSERVATIONS =
            table(
                    BundleFile.OBSERVATIONS,
                    List.of("indicator", "area", "period", "breakdown", "published_on"),
                    column("indicator", CODE),
                    column("area", AREA),
                    column("period", PERIOD),
                    column("breakdown", BREAKDOWN),
                    column("value", DECIMAL.orEmpty()),
                    column("status", readBy(ObservationStatus::of)),
                    column("published_on", DAY.orEmpty()),
                    column("source", CODE),
                    column("locator", TEXT),
                    column("note", TEXT.orEmpty()));

    private static final Table TARGETS =
            table(
                    BundleFile.TARGETS,
                    List.of("indicator", "area", "period", "breakdown", "kind", "published_on"),
                    column("indicator", CODE),
                    column("area", AREA),
                    column("period", PERIOD),
                    column("breakdown", BREAKDOWN),
                    column("kind", readBy(TargetKind::of)),
                    column("value", DECIMAL),
                    column("published_on", DAY.orEmpty()),
                    column("source", CODE),
                    column("locator", TEXT),
                    column("note", TEXT.orEmpty()));

    private static final Table BREAKS =
            table(
                    BundleFile.BREAKS,
                    List.of("indicator", "area", "breakdown", "from_period"),
                    column("indicator", CODE),
                    column("area", AREA.orEmpty()),
                    column("breakdown", EVERY_BREAKDOWN_OR_ONE),
                    column("from_period", PERIOD),
                    column("severity", readBy(Severity::of)),
                    column("reason", TEXT),
                    column("source", CODE),
                    column("locator", TEXT));

    private IndicatorTables() {}

    static Stream<Table> all() {
        return Stream.of(INDICATORS, OBSERVATIONS, TARGETS, BREAKS);
    }
}
