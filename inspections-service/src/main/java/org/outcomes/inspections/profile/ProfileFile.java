package org.outcomes.inspections.profile;

import java.math.BigDecimal;
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

/** {@code inspection-profiles.csv}. */
final class ProfileFile implements VintageFile {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final VintageTable TABLE =
            new VintageTable(
                    "inspection_profile",
                    List.of(
                            new Column("setting_kind", "text"),
                            new Column("area", "text"),
                            new Column("as_of", "date"),
                            new Column("measure", "text")),
                    List.of(
                            new Column("value", "numeric"),
                            new Column("count", "integer"),
                            new Column("source", "text"),
                            new Column("locator", "text")));

    @Override
    public String kind() {
        return "inspection-profile";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "setting_kind",
                "area",
                "as_of",
                "measure",
                "value",
                "count",
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
        var area = row.readRequired("area", AreaCode::of);
        var asOf = row.readRequired("as_of", WrittenDay::parse);
        var measure = row.readRequired("measure", ProfileMeasure::of);
        var value = percentage(row);
        var count = row.read("count", ProfileFile::count);
        var publishedOn = row.day("published_on");
        var source = row.readRequired("source", WrittenCode::parse);
        var locator = row.readRequired("locator", Words::text);
        if (row.sound()) {
            staging.row(
                    row.line(),
                    settingKind.orElseThrow(),
                    area.orElseThrow(),
                    asOf.orElseThrow(),
                    measure.orElseThrow(),
                    publishedOn.orElse(null),
                    value.orElseThrow(),
                    count.orElse(null),
                    source.orElseThrow(),
                    locator.orElseThrow());
        }
    }

    private static Optional<BigDecimal> percentage(CsvRow row) {
        row.required("value");
        Optional<BigDecimal> value = row.number("value");
        if (value.filter(given -> given.signum() < 0 || given.compareTo(HUNDRED) > 0).isPresent()) {
            row.refuse("value", "A percentage lies between 0 and 100.");
        }
        return value;
    }

    private static Integer count(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("'" + text + "' is not a number of settings.");
        }
        return Integer.valueOf(text);
    }
}
