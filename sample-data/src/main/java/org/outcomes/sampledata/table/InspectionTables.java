package org.outcomes.sampledata.table;

import static org.outcomes.sampledata.table.Column.column;
import static org.outcomes.sampledata.table.Form.AREA;
import static org.outcomes.sampledata.table.Form.CODE;
import static org.outcomes.sampledata.table.Form.DAY;
import static org.outcomes.sampledata.table.Form.DECIMAL;
import static org.outcomes.sampledata.table.Form.PERCENTAGE;
import static org.outcomes.sampledata.table.Form.TEXT;
import static org.outcomes.sampledata.table.Form.WHOLE_NUMBER;
import static org.outcomes.sampledata.table.Form.oneOf;
import static org.outcomes.sampledata.table.Table.table;

import java.util.List;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;

/** The tables of how settings were judged. */
final class InspectionTables {

    private static final Table INSPECTION_PROFILES =
            table(
                    BundleFile.INSPECTION_PROFILES,
                    List.of("setting_kind", "area", "as_of", "measure", "published_on"),
                    column("setting_kind", CODE),
                    column("area", AREA),
                    column("as_of", DAY),
                    column("measure", oneOf("percent-good-or-better")),
                    column("value", PERCENTAGE),
                    column("count", WHOLE_NUMBER.orEmpty()),
                    column("published_on", DAY),
                    column("source", CODE),
                    column("locator", TEXT));

    private static final Table PRINTED_DIRECTIONS =
            table(
                    BundleFile.PRINTED_DIRECTIONS,
                    List.of("setting_kind", "from", "to", "area", "published_on"),
                    column("setting_kind", CODE),
                    column("from", DAY),
                    column("to", DAY),
                    column("printed_change", DECIMAL),
                    column("printed_direction", oneOf("better", "worse", "maintained")),
                    column("area", AREA),
                    column("published_on", DAY),
                    column("source", CODE),
                    column("locator", TEXT));

    private InspectionTables() {}

    static Stream<Table> all() {
        return Stream.of(INSPECTION_PROFILES, PRINTED_DIRECTIONS);
    }
}
