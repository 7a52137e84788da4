package org.outcomes.inspections.framework.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.outcomes.inspections.framework.app.Frameworks.Held;
import org.outcomes.inspections.framework.domain.InspectionFramework;
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
    public List<InspectionFramework> page(PageRequest page) {
        return snapshot.read(handle -> frameworks.page(handle, page));
    }

    /** The framework with this code, if it is stored. */
    public Optional<InspectionFramework> one(String code) {
        return snapshot.read(handle ->
                frameworks.withCodes(handle, List.of(code)).values().stream()
                        .map(Held::framework)
                        .findFirst());
    }
}
