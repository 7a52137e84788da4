package org.outcomes.gateway.view.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.app.Part;
import org.outcomes.gateway.evidence.app.PartState;
import org.outcomes.gateway.evidence.domain.AreaName;
import org.outcomes.gateway.evidence.domain.Framework;
import org.outcomes.gateway.view.app.ComposedView;
import org.outcomes.reference.bundle.ServiceName;

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

    /**
     * How a service's part of the view came.
     *
     * @param retrievedAt of a stale part, when it was fresh
     */
    record Source(
            ServiceName service,
            PartState state,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Instant> retrievedAt) {

        static List<Source> of(ComposedView view) {
            return view.gathered().parts().entrySet().stream()
                    .map(part -> of(part.getKey(), part.getValue()))
                    .toList();
        }

        private static Source of(ServiceName service, Part<?> part) {
            return new Source(service, part.state(), part.heardAt());
        }
    }
}
