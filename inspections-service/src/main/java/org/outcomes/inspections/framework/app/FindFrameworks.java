package org.outcomes.inspections.framework.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outcomes.inspections.framework.app.Frameworks.Held;
import org.outcomes.inspections.framework.domain.InspectionFramework;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/**
 * Finds inspection frameworks. They carry no day of publication: they are known from the beginning.
 */
@ApplicationScoped
public class FindFrameworks {

    private final Snapshot snapshot;
    private final Frameworks frameworks;

    @Inject
    FindFrameworks(Snapshot snapshot, Frameworks frameworks) {
        this.snapshot = snapshot;
        this.frameworks = frameworks;
    }

    /** One page of all frameworks, by code. */
    public Listed<InspectionFramework> page(Viewpoint viewpoint, PageRequest page) {
        return snapshot.read(handle -> {
            List<String> codes = frameworks.visible(handle, viewpoint, page);
            Map<String, Held> found = frameworks.withCodes(handle, codes);
            return Listed.of(
                    codes.stream()
                            .map(found::get)
                            .filter(Objects::nonNull)
                            .map(Held::framework)
                            .map(framework -> new Keyed<>(framework, List.of(framework.code())))
                            .toList());
        });
    }

    /** The framework with this code, if it can be seen from the viewpoint. */
    public Optional<InspectionFramework> one(Viewpoint viewpoint, String code) {
        return snapshot.read(handle ->
                frameworks.visible(handle, viewpoint, code)
                        ? frameworks.withCodes(handle, List.of(code)).values().stream()
                                .map(Held::framework)
                                .findFirst()
                        : Optional.empty());
    }
}
