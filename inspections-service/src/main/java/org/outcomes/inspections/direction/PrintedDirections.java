package org.outcomes.inspections.direction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.listing.InspectionCodes;
import org.outcomes.inspections.profile.ProfileMeasure;
import org.outcomes.inspections.vintage.VintageImport;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.listing.Citation;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.listing.UnknownCodes;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.reference.measure.MeasureUnit;

/** The printed directions. */
@ApplicationScoped
class PrintedDirections {

    private static final String TABLE = "printed_direction";
    private static final String NOUN = "printed direction";

    private static final String SELECT =
            """
            select distinct on (setting_kind, area, from_day, to_day) * from printed_direction direction
            where {where}
            order by setting_kind, area, from_day, to_day, public_from desc, version desc
            limit :rows
            """;

    private final Snapshot snapshot;
    private final VintageImport imports;

    @Inject
    PrintedDirections(Snapshot snapshot, VintageImport imports) {
        this.snapshot = snapshot;
        this.imports = imports;
    }

    /** One page, by kind of setting, area and days; of each the newest vintage. */
    Listed<PrintedDirectionView> page(
            Viewpoint viewpoint, PageRequest page, PrintedDirectionFilter filter) {
        return snapshot.read(handle ->
                new Listed<>(
                        rows(handle, viewpoint, page, filter),
                        new UnknownCodes(handle, viewpoint)
                                .among(
                                        filter.settingKinds(),
                                        InspectionCodes.of(TABLE, "setting_kind", NOUN))
                                .among(filter.areas(), InspectionCodes.of(TABLE, "area", NOUN))
                                .warnings()));
    }

    /** Imports {@code direction_printed.csv}. */
    ImportReport importFile(ImportRequest request, InputStream body) {
        return imports.run(new PrintedDirectionFile(), request, body);
    }

    private static List<Keyed<PrintedDirectionView>> rows(
            Handle handle, Viewpoint viewpoint, PageRequest page, PrintedDirectionFilter filter) {
        return Conditions.visible(viewpoint, "direction")
                .in("direction.setting_kind", filter.settingKinds())
                .in("direction.area", filter.areas())
                .after(
                        page,
                        "(setting_kind, area, from_day, to_day)"
                                + " > (:key0, :key1, :key2::date, :key3::date)")
                .with("rows", page.rowsToRead())
                .query(handle, SELECT)
                .map((row, _) -> new Keyed<>(view(row), key(row)))
                .list();
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(
                row.getString("setting_kind"),
                row.getString("area"),
                row.getString("from_day"),
                row.getString("to_day"));
    }

    private static PrintedDirectionView view(ResultSet row) throws SQLException {
        BigDecimal change = row.getBigDecimal("printed_change");
        return new PrintedDirectionView(
                row.getString("setting_kind"),
                row.getString("area"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                ProfileMeasure.GOOD_OR_BETTER,
                change,
                MeasureUnit.PERCENTAGE_POINTS.display(change, change.scale()),
                row.getString("printed_direction"),
                row.getObject("public_from", LocalDate.class),
                Citation.of(row));
    }
}
