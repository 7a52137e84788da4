package org.outcomes.gateway.view.app;

import java.util.Optional;
import org.outcomes.gateway.evidence.app.Gathered;
import org.outcomes.gateway.evidence.domain.AreaName;
import org.outcomes.gateway.evidence.domain.measured.IndicatorsEvidence;
import org.outcomes.gateway.view.domain.Picture;

/** A picture with the way in which its parts came. */
public record ComposedView(Picture picture, Gathered gathered) {

    /** The area with its name; empty where the service that names areas is not available. */
    public Optional<AreaName> area() {
        return gathered.indicators().evidence().flatMap(IndicatorsEvidence::area);
    }
}
