package org.outcomes.sampledata.table;

import static org.outcomes.sampledata.table.Column.column;
import static org.outcomes.sampledata.table.Form.AREA;
import static org.outcomes.sampledata.table.Form.CODE;
import static org.outcomes.sampledata.table.Form.DAY;
import static org.outcomes.sampledata.table.Form.TEXT;
import static org.outcomes.sampledata.table.Form.readBy;
import static org.outcomes.sampledata.table.Table.table;

import java.util.List;
import java.util.stream.Stream;
import org.outcomes.reference.area.AreaKind;
import org.outcomes.reference.bundle.BundleFile;

/** Every CSV file of the format with its columns and its key. */
public final class Tables {

    private static final Table SOURCES =
            table(
                    BundleFile.SOURCES,
                    List.of("id"),
                    column("id", CODE),
                    column("title", TEXT),
                    column("publisher", TEXT),
                    column("published_on", DAY),
                    column("meeting_on", DAY.orEmpty()),
                    column("kind", CODE),
                    column("licence", TEXT),
                    column("attribution", TEXT));

    private static final Table AREAS =
            table(
                    BundleFile.AREAS,
                    List.of("code"),
                    column("code", AREA),
                    column("name", TEXT),
                    column("kind", readBy(AreaKind::of)),
                    column("parent", AREA.orEmpty()));

    private Tables() {}

    /** All tables. */
    public static Stream<Table> all() {
        return Stream.of(Stream.of(SOURCES, AREAS), IndicatorTables.all(), InspectionTables.all())
                .flatMap(tables -> tables);
    }
}
