package org.outcomes.gateway.union.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.service.PassedOn;
import org.outcomes.gateway.union.app.ReadUnion;
import org.outcomes.gateway.union.app.SharedCollection;
import org.outcomes.gateway.union.app.SharedKind;
import org.outcomes.gateway.union.app.Union;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.ListForm;
import org.outcomes.kit.page.Pages;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.source.Source;
import org.outcomes.kit.table.Credits;

/** Asks all services for what they keep alike, in the name of the caller. */
@RequestScoped
public class CallersUnion implements Credits {

    private final ReadUnion union;
    private final PassedOn passedOn;

    @Inject
    CallersUnion(ReadUnion union, PassedOn passedOn) {
        this.union = union;
        this.passedOn = passedOn;
    }

    /**
     * All items. A page says which services are missing from it; a table cannot, so that it has to
     * be complete.
     */
    <T> Union<T> of(SharedKind<T> kind, Pages.Question question) {
        Union<T> all = read(kind, question.viewpoint());
        if (question.form() != ListForm.JSON && !all.warnings().isEmpty()) {
            throw ProblemException.of(ProblemKind.UNAVAILABLE, String.join(" ", all.warnings()));
        }
        return all;
    }

    /** One item, if a service knows it. */
    <T> Optional<T> one(SharedKind<T> kind, String name) {
        return union.one(kind, name, passedOn.headers());
    }

    @Override
    public List<Credit> seenFrom(Viewpoint viewpoint) {
        return read(SharedKind.SOURCES, viewpoint).byName().items().stream()
                .map(Source::credit)
                .toList();
    }

    private <T> Union<T> read(SharedKind<T> kind, Viewpoint viewpoint) {
        return union.all(new SharedCollection<>(kind, viewpoint.asOf(), passedOn.headers()));
    }
}
