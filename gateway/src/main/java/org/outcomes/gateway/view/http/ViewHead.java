package org.outcomes.gateway.view.http;

import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.AreaName;
import org.outcomes.gateway.evidence.domain.Framework;
import org.outcomes.gateway.evidence.http.SourceResponse;
import org.outcomes.gateway.view.app.ComposedView;

/** What every view says of its area, its outcome area and the services that it came from. */
final class ViewHead {

    private ViewHead() {}

    /** The area; its name is null while the service that names areas is not available. */
    record Area(String code, Optional<String> name) {

        static Area of(String code, ComposedView view) {
            return new Area(code, view.area().map(AreaName::name));
        }
    }

    /** An outcome area of a framework. */
    record OutcomeArea(String framework, String code, String title) {

        static OutcomeArea of(
                Framework framework, org.outcomes.reference.outcome.OutcomeArea area) {
            return new OutcomeArea(framework.code(), area.code(), area.title());
        }
    }

    /** How the parts of the view came. */
    static List<SourceResponse> sourcesOf(ComposedView view) {
        return SourceResponse.of(view.gathered().parts());
    }
}
