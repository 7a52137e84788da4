package org.outcomes.kit.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.outcome.OutcomeFrameworkRegister;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.outcome.OutcomeArea;
import org.outcomes.reference.outcome.OutcomeFramework;

/**
 * The gateway's one question to a service: all it has for an area and a day.
 *
 * @param viewpoint from where it is asked
 * @param framework the code of an outcome framework; empty: the first that has the outcome area, or
 *     the first of all
 * @param outcomeArea the code of one of its areas; empty: all of them
 */
public record EvidenceQuestion(
        Viewpoint viewpoint, Optional<String> framework, Optional<String> outcomeArea) {

    /** Reads the question from the parameters of a request. */
    @RequestScoped
    public static class Reader {

        private final Caller caller;

        @Inject
        Reader(Caller caller) {
            this.caller = caller;
        }

        /** The question; wrong parameters end the request with a 400. */
        public EvidenceQuestion read(
                @Nullable String asOf, @Nullable String framework, @Nullable String outcomeArea) {
            Parameters parameters = new Parameters();
            Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
            Optional<String> ofFramework =
                    parameters.read("framework", framework, WrittenCode::parse);
            Optional<String> ofArea =
                    parameters.read("outcomeArea", outcomeArea, WrittenCode::parse);
            parameters.orThrow();
            return new EvidenceQuestion(viewpoint, ofFramework, ofArea);
        }
    }

    /**
     * The framework that the question is about, as it is stored; empty where nothing stored answers
     * to it.
     */
    public Optional<OutcomeFramework> frameworkIn(Handle handle) {
        return OutcomeFrameworkRegister.allIn(handle).find(framework, outcomeArea);
    }

    /** The codes of the outcome areas that the question is about. */
    public List<String> outcomeAreasOf(OutcomeFramework found) {
        return outcomeArea
                .map(List::of)
                .orElseGet(() -> found.areas().stream().map(OutcomeArea::code).toList());
    }
}
