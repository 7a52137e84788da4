package org.outcomes.gateway.evidence.app;

import org.outcomes.kit.problem.ProblemException;
import org.outcomes.reference.area.AreaCode;

/** Refuses an area that names nothing. */
public final class UnknownArea {

    private UnknownArea() {}

    /** Refuses what cannot be the code of an area, so that nobody need be asked for it. */
    public static void refuseMalformed(String area) {
        if (AreaCode.tryOf(area).isEmpty()) {
            throw refusal(area);
        }
    }

    /** The refusal: a 404 that names the area. */
    public static ProblemException refusal(String area) {
        return ProblemException.notFound("area", area, "There is no area '" + area + "'.");
    }
}
