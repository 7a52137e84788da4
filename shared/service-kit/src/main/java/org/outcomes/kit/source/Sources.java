package org.outcomes.kit.source;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.rows.RowImport;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.kit.store.Visibility;
import org.outcomes.kit.table.Credits;

/** The sources that the service knows. */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class Sources implements Credits {

    private final Snapshot snapshot;
    private final RowImport rows;

    @Inject
    Sources(Snapshot snapshot, RowImport rows) {
        this.snapshot = snapshot;
        this.rows = rows;
    }

    /** Sources that were public by the viewpoint's day, by id. */
    public Listed<Source> page(Viewpoint viewpoint, PageRequest page) {
        return snapshot.read(handle ->
                Listed.of(
                        query(handle, viewpoint, " and id > :after order by id limit :rows")
                                .bind("after", page.after(0))
                                .bind("rows", page.rowsToRead())
                                .map((row, _) ->
                                        new Keyed<>(source(row), List.of(row.getString("id"))))
                                .list()));
    }

    @Override
    public List<Credit> seenFrom(Viewpoint viewpoint) {
        return snapshot.read(handle ->
                query(handle, viewpoint, " order by id")
                        .map((row, _) -> source(row).credit())
                        .list());
    }

    private static Query query(Handle handle, Viewpoint viewpoint, String rest) {
        String published =
                "select * from current_source source where %s and published_on <= :asOf"
                        .formatted(Visibility.of(viewpoint, "source"));
        return Visibility.bind(handle.createQuery(published + rest), viewpoint);
    }

    /** Imports {@code sources.csv}. */
    public ImportReport importFile(ImportRequest request, InputStream body) {
        return rows.run(new SourceFile(), request, body);
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
