package org.outcomes.gateway.view.http;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.gateway.service.PassedOn;
import org.outcomes.gateway.view.app.ViewQuestion;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.text.WrittenCode;

/** The parameters of a view. */
public class DayAndFramework {
    /**
     * The day at whose end the evidence had to be public, {@code YYYY-MM-DD}; without it today in
     * London.
     */
    @RestQuery public @Nullable String asOf;

    /**
     * The code of an outcome framework, such as {@code ecm-2004}; without it the first that fits.
     */
    @RestQuery public @Nullable String framework;

    /** What is asked; wrong parameters end the request with a 400 that names them all. */
    ViewQuestion question(String area, Caller caller, PassedOn passedOn) {
        Parameters parameters = new Parameters();
        Viewpoint viewpoint = caller.viewpoint(parameters, asOf);
        Optional<String> code = parameters.read("framework", framework, WrittenCode::parse);
        parameters.orThrow();
        return new ViewQuestion(area, code, viewpoint, passedOn.headers());
    }
}
