package org.outcomes.inspections.direction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.inspections.reading.Words;
import org.outcomes.inspections.vintage.VintageFile;
import org.outcomes.inspections.vintage.VintageTable;
import org.outcomes.inspections.vintage.VintageTable.Column;
import org.outcomes.kit.csv.CsvRow;
import org.outcomes.kit.staging.Staging;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.kit.text.WrittenDay;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.measure.direction.PrintedDirection;

/** {@code direction_printed.csv}. */
final class PrintedDirectionFile implements VintageFile {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final VintageTable TABLE =
            new VintageTable(
                    "printed_direction",
                    List.of(
                            new Column("setting_kind", "text"),
                            new Column("area", "text"),
                            new Column("from_day", "date"),
                            new Column("to_day", "date")),
                    List.of(
                            new Column("printed_change", "numeric"),
                            new Column("printed_direction", "text"),
                            new Column("source", "text"),
                            new Column("locator", "text")));

    @Override
    public String kind() {
        return "printed-direction";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "setting_kind",
                "from",
                "to",
                "printed_change",
                "printed_direction",
                "area",
                "published_on",
                "source",
                "locator");
    }

    @Override
    public VintageTable table() {
        return TABLE;
    }

    @Override
    public void stage(CsvRow row, Staging staging) {
        var settingKind = row.readRequired("setting_kind", WrittenCode::parse);
        var from = row.readRequired("from", WrittenDay::parse);
        var to = row.readRequired("to", WrittenDay::parse);
        checkOrder(row, from, to);
        var change = change(row);
        var direction = row.readRequired("printed_direction", PrintedDirection::of);
        var area = row.readRequired("area", AreaCode::of);
        var publishedOn = row.day("published_on");
        var source = row.readRequired("source", WrittenCode::parse);
        var locator = row.readRequired("locator", Words::text);
        if (row.sound()) {
            staging.row(
                    row.line(),
                    settingKind.orElseThrow(),
                    area.orElseThrow(),
                    from.orElseThrow(),
                    to.orElseThrow(),
                    publishedOn.orElse(null),
                    change.orElseThrow(),
                    direction.orElseThrow().code(),
                    source.orElseThrow(),
                    locator.orElseThrow());
        }
    }

    private static void checkOrder(CsvRow row, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            row.refuse("to", "The change does not end after the day on which it begins.");
        }
    }

    private static Optional<BigDecimal> change(CsvRow row) {
        row.required("printed_change");
        Optional<BigDecimal> change = row.number("printed_change");
        if (change.filter(given -> given.abs().compareTo(HUNDRED) > 0).isPresent()) {
            row.refuse("printed_change", "A share changes by at most 100 percentage points.");
        }
        return change;
    }
}
