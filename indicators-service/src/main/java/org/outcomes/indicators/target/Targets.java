package org.outcomes.indicators.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.outcomes.indicators.listing.VintageListing;
import org.outcomes.kit.listing.Citation;
import org.outcomes.kit.listing.Columns;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.period.Period;

/** The targets that the service knows. */
@ApplicationScoped
class Targets {

    private static final VintageListing LISTING = new VintageListing("target", List.of("kind"));

    private final Snapshot snapshot;

    @Inject
    Targets(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Targets by indicator, area and breakdown, the newest period first. */
    Listed<Target> page(VintageListing.Asked asked) {
        return snapshot.read(handle ->
                new Listed<>(
                                LISTING.query(handle, asked)
                                        .map((row, _) ->
                                                new Keyed<>(
                                                        target(row),
                                                        LISTING.key(row, asked.vintage())))
                                        .list(),
                                asked.warnings(handle))
                        .explained("target", asked.viewpoint().asOf()));
    }

    private static Target target(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        MeasureUnit unit = MeasureUnit.of(row.getString("unit"));
        return new Target(
                row.getString("indicator"),
                row.getString("area"),
                row.getString("period"),
                Period.parse(row.getString("period")).label(),
                row.getString("breakdown"),
                row.getString("kind"),
                value,
                unit.display(value, row.getInt("decimals")),
                Columns.publicFrom(row).orElse(null),
                Citation.of(row),
                row.getString("note"));
    }
}
