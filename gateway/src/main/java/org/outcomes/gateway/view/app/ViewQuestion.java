package org.outcomes.gateway.view.app;

import java.util.Optional;
import org.outcomes.gateway.evidence.app.AreaQuestion;
import org.outcomes.gateway.service.CallHeaders;
import org.outcomes.kit.audience.Viewpoint;

/**
 * What a view is asked about.
 *
 * @param area as it stands in the path
 * @param framework the code of an outcome framework; empty: the first that fits
 * @param viewpoint for whom and for which day
 */
public record ViewQuestion(
        String area, Optional<String> framework, Viewpoint viewpoint, CallHeaders headers) {

    AreaQuestion about(Optional<String> outcomeArea) {
        return new AreaQuestion(area, framework, outcomeArea, viewpoint, headers);
    }
}
