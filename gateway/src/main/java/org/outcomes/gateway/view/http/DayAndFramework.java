package org.outcomes.gateway.view.http;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.gateway.service.PassedOn;
import org.outcomes.gateway.view.app.ViewQuestion;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.request.Parameters;

/** The parameters of a view. */
public class DayAndFramework {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

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
        Optional<String> code = parameters.read("framework", framework, DayAndFramework::code);
        parameters.orThrow();
        return new ViewQuestion(area, code, viewpoint, passedOn.headers());
    }

    private static String code(String value) {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + value
                            + "' is not a code of lower-case words joined by hyphens, such as"
                            + " ecm-2004.");
        }
        return value;
    }
}
