package org.outcomes.indicators.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.store.Visibility;

/** Areas, one at a time. */
@ApplicationScoped
class AreaRows implements PanacheRepositoryBase<AreaRow, String> {

    /** The area with this code, as far as it can be seen from the viewpoint. */
    Optional<AreaRow> find(Viewpoint viewpoint, String code) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from current_area area where area.code = :code and "
                                + Visibility.of(viewpoint, "area"),
                        AreaRow.class)
                .setParameter("code", code)
                .setParameter("asOf", viewpoint.asOf())
                .setParameter("now", viewpoint.now())
                .uniqueResultOptional();
    }
}
