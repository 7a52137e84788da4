package org.outcomes.kit.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.csv.CsvFile;
import org.outcomes.kit.csv.CsvRow;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.rows.RowChecks;
import org.outcomes.kit.rows.RowFile;
import org.outcomes.kit.staging.Staging;
import org.outcomes.kit.staging.VersionedRows;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.kit.text.WrittenDay;

/** {@code sources.csv}. */
final class SourceFile implements RowFile {

    private static final String STAGING = "staged_source";
    private static final List<String> KEY = List.of("id");
    private static final List<String> CONTENT =
            List.of(
                    "title",
                    "publisher",
                    "published_on",
                    "meeting_on",
                    "kind",
                    "licence",
                    "attribution");
    private static final VersionedRows TABLE = new VersionedRows("source", KEY, CONTENT);

    @Override
    public String kind() {
        return "source";
    }

    @Override
    public CsvFile csv() {
        return new CsvFile(Stream.of(KEY, CONTENT).flatMap(List::stream).toList());
    }

    @Override
    public String staging() {
        return STAGING;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "line bigint",
                "id text",
                "title text",
                "publisher text",
                "published_on date",
                "meeting_on date",
                "kind text",
                "licence text",
                "attribution text");
    }

    @Override
    public void stage(CsvRow row, Staging staging) {
        Optional<String> id = row.readRequired("id", WrittenCode::parse);
        String title = row.required("title");
        String publisher = row.required("publisher");
        Optional<LocalDate> publishedOn = row.readRequired("published_on", WrittenDay::parse);
        Optional<LocalDate> meetingOn = row.day("meeting_on");
        String kind = row.required("kind");
        String licence = row.required("licence");
        String attribution = row.required("attribution");
        if (row.sound()) {
            staging.row(
                    row.line(),
                    id.orElseThrow(),
                    title,
                    publisher,
                    publishedOn.orElseThrow(),
                    meetingOn.orElse(null),
                    kind,
                    licence,
                    attribution);
        }
    }

    @Override
    public void check(RowChecks checks, ImportRequest request) {
        checks.refuseRepeated(KEY);
    }

    @Override
    public Counts store(Handle handle, ImportRequest request) {
        return TABLE.store(handle, STAGING, request);
    }
}
