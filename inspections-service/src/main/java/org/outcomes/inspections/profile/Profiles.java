package org.outcomes.inspections.profile;

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
import org.outcomes.inspections.vintage.VintageImport;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.listing.Citation;
import org.outcomes.kit.listing.Columns;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.listing.UnknownCodes;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.kit.store.Visibility;
import org.outcomes.reference.measure.MeasureUnit;

/** The inspection profiles. */
@ApplicationScoped
class Profiles {

    private static final String TABLE = "inspection_profile";
    private static final String NOUN = "inspection profile";

    // The key of the profile's own document sorts it, else the newest key of the measure. A value
    // in no band has none: gaps are kept as printed.
    private static final String SELECT =
            """
            select profile.*, key.code as band_key, band.label as band
            from (
              select distinct on (setting_kind, area, as_of, measure) * from inspection_profile profile
              where {where}
              order by setting_kind, area, as_of, measure, public_from desc, version desc
              limit :rows
            ) profile
            left join lateral (
              select code, version from current_band_key key
              where key.measure = profile.measure and {key}
              order by key.source = profile.source desc, key.public_from desc, key.code limit 1
            ) key on true
            left join band on (band.band_key, band.band_key_version) = (key.code, key.version)
              and (band.lower is null or profile.value > band.lower
                   or band.lower_inclusive and profile.value = band.lower)
              and (band.upper is null or profile.value < band.upper
                   or band.upper_inclusive and profile.value = band.upper)
            order by setting_kind, area, as_of, measure
            """;

    private final Snapshot snapshot;
    private final VintageImport imports;

    @Inject
    Profiles(Snapshot snapshot, VintageImport imports) {
        this.snapshot = snapshot;
        this.imports = imports;
    }

    /** One page, by kind of setting, area, day and measure; of each the newest vintage. */
    Listed<ProfileView> page(Viewpoint viewpoint, PageRequest page, ProfileFilter filter) {
        return snapshot.read(handle ->
                new Listed<>(
                        rows(handle, viewpoint, page, filter),
                        new UnknownCodes(handle, viewpoint)
                                .among(
                                        filter.settingKinds(),
                                        InspectionCodes.of(TABLE, "setting_kind", NOUN))
                                .among(filter.areas(), InspectionCodes.of(TABLE, "area", NOUN))
                                .among(
                                        filter.measures(),
                                        InspectionCodes.of(TABLE, "measure", NOUN))
                                .warnings()));
    }

    /** Imports {@code inspection-profiles.csv}. */
    ImportReport importFile(ImportRequest request, InputStream body) {
        return imports.run(new ProfileFile(), request, body);
    }

    private static List<Keyed<ProfileView>> rows(
            Handle handle, Viewpoint viewpoint, PageRequest page, ProfileFilter filter) {
        return Conditions.visible(viewpoint, "profile")
                .in("profile.setting_kind", filter.settingKinds())
                .in("profile.area", filter.areas())
                .in("profile.measure", filter.measures())
                .after(
                        page,
                        "(setting_kind, area, as_of, measure) > (:key0, :key1, :key2::date, :key3)")
                .with("rows", page.rowsToRead())
                .query(handle, SELECT.replace("{key}", Visibility.of(viewpoint, "key")))
                .map((row, _) -> new Keyed<>(view(row), key(row)))
                .list();
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(
                row.getString("setting_kind"),
                row.getString("area"),
                row.getString("as_of"),
                row.getString("measure"));
    }

    private static ProfileView view(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        return new ProfileView(
                row.getString("setting_kind"),
                row.getString("area"),
                row.getObject("as_of", LocalDate.class),
                row.getString("measure"),
                value,
                MeasureUnit.PERCENT.display(value, value.scale()),
                Columns.number(row, "count"),
                row.getString("band_key"),
                row.getString("band"),
                row.getObject("public_from", LocalDate.class),
                Citation.of(row));
    }
}
