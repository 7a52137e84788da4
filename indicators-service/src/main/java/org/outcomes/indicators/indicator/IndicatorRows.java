package org.outcomes.indicators.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.store.Visibility;

/** Indicators, one at a time. */
@ApplicationScoped
class IndicatorRows implements PanacheRepositoryBase<IndicatorRow, String> {

    /** The indicator with this code, as far as it can be seen from the viewpoint. */
    Optional<IndicatorRow> find(Viewpoint viewpoint, String code) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from current_indicator indicator where indicator.code = :code and"
                                + " "
                                + Visibility.of(viewpoint, "indicator"),
                        IndicatorRow.class)
                .setParameter("code", code)
                .setParameter("asOf", viewpoint.asOf())
                .setParameter("now", viewpoint.now())
                .uniqueResultOptional();
    }
}
