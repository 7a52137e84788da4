package org.outcomes.indicators.observation;

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

/** The observations that the service knows. */
@ApplicationScoped
class Observations {

    private static final VintageListing LISTING = new VintageListing("observation", List.of());

    private final Snapshot snapshot;

    @Inject
    Observations(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Observations by indicator, area and breakdown, the newest period first. */
    Listed<Observation> page(VintageListing.Asked asked) {
        return snapshot.read(handle ->
                new Listed<>(
                                LISTING.query(handle, asked)
                                        .map((row, _) ->
                                                new Keyed<>(
                                                        observation(row),
                                                        LISTING.key(row, asked.vintage())))
                                        .list(),
                                asked.warnings(handle))
                        .explained("observation", asked.viewpoint().asOf()));
    }

    private static Observation observation(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        MeasureUnit unit = MeasureUnit.of(row.getString("unit"));
        return new Observation(
                row.getString("indicator"),
                row.getString("area"),
                row.getString("period"),
                Period.parse(row.getString("period")).label(),
                row.getString("breakdown"),
                value,
                value == null ? null : unit.display(value, row.getInt("decimals")),
                row.getString("status"),
                Columns.publicFrom(row).orElse(null),
                Citation.of(row),
                row.getString("note"));
    }
}
