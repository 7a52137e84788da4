package org.outcomes.kit.source;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.CsvFile;
import org.outcomes.kit.imports.CsvRow;
import org.outcomes.kit.imports.Faults;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.ImportTransaction;
import org.outcomes.kit.imports.Staging;
import org.outcomes.kit.imports.VersionedRows;
import org.outcomes.kit.ledger.LedgerEntry;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** The sources that the service knows. */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class Sources {

    private static final List<String> CONTENT =
            List.of(
                    "title",
                    "publisher",
                    "published_on",
                    "meeting_on",
                    "kind",
                    "licence",
                    "attribution");
    private static final VersionedRows TABLE = new VersionedRows("source", List.of("id"), CONTENT);
    private static final CsvFile FILE =
            new CsvFile(
                    List.of(
                            "id",
                            "title",
                            "publisher",
                            "published_on",
                            "meeting_on",
                            "kind",
                            "licence",
                            "attribution"));
    private static final List<String> STAGING =
            List.of(
                    "line bigint",
                    "id text",
                    "title text",
                    "publisher text",
                    "published_on date",
                    "meeting_on date",
                    "kind text",
                    "licence text",
                    "attribution text");

    private final Snapshot snapshot;
    private final ImportTransaction transaction;

    @Inject
    Sources(Snapshot snapshot, ImportTransaction transaction) {
        this.snapshot = snapshot;
        this.transaction = transaction;
    }

    /** Sources that were public by the viewpoint's day, by id. */
    public List<Source> page(Viewpoint viewpoint, PageRequest page) {
        return snapshot.read(handle ->
                handle.createQuery(
                                """
                                select * from current_source
                                where published_on <= :asOf and id > :after order by id limit :rows
                                """)
                        .bind("asOf", viewpoint.asOf())
                        .bind("after", page.after(0))
                        .bind("rows", page.rowsToRead())
                        .map((row, _) -> source(row))
                        .list());
    }

    /** Imports {@code sources.csv}. */
    public ImportReport importFile(ImportRequest request, InputStream body) {
        return transaction.run(request, handle -> importInto(handle, request, body));
    }

    private static ImportOutcome importInto(
            Handle handle, ImportRequest request, InputStream body) {
        Faults faults = new Faults();
        long refused;
        try (Staging staging = Staging.open(handle, "staged_source", STAGING)) {
            refused = FILE.read(body, faults, row -> stage(row, staging));
        }
        List<org.outcomes.kit.problem.Fault> duplicates = TABLE.duplicates(handle, "staged_source");
        faults.addAll(duplicates);
        Counts counts =
                faults.isEmpty()
                        ? TABLE.store(handle, "staged_source", request)
                        : new Counts(0, 0, 0, refused + duplicates.size());
        return ImportOutcome.of("source", counts, faults.named(), Set.of(LedgerEntry.EVERYTHING));
    }

    private static void stage(CsvRow row, Staging staging) {
        LocalDate publishedOn = row.day("published_on").orElse(null);
        if (publishedOn == null && row.sound()) {
            row.refuse("published_on", "A source has a day of publication.");
        }
        for (String column :
                List.of("id", "title", "publisher", "kind", "licence", "attribution")) {
            row.required(column);
        }
        if (!row.text("id").matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            row.refuse(
                    "id",
                    "'"
                            + row.text("id")
                            + "' is not a code of lower-case words joined by hyphens.");
        }
        LocalDate meetingOn = row.day("meeting_on").orElse(null);
        if (row.sound()) {
            staging.row(
                    row.line(),
                    row.text("id"),
                    row.text("title"),
                    row.text("publisher"),
                    publishedOn,
                    meetingOn,
                    row.text("kind"),
                    row.text("licence"),
                    row.text("attribution"));
        }
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("id"),
                row.getString("title"),
                row.getString("publisher"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("meeting_on", LocalDate.class),
                row.getString("kind"),
                row.getString("licence"),
                row.getString("attribution"));
    }
}
