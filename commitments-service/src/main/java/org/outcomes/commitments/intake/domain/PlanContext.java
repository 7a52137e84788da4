package org.outcomes.commitments.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.commitment.Scheme;
import org.outcomes.reference.commitment.SchemeValue;
import org.outcomes.reference.commitment.StageScheme;
import org.outcomes.reference.commitment.StatusScheme;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.day.PublicFrom;
import org.outcomes.reference.outcome.OutcomeFramework;

/**
 * What the parts of a plan need of it; empty where the plan itself is wrong there, so that its
 * parts can still be read for faults of their own.
 */
public record PlanContext(
        String code,
        Optional<AreaCode> area,
        Optional<OutcomeFramework> framework,
        Optional<Scheme> scheme,
        Optional<LocalDate> publicFrom) {

    /** An outcome area; refuses one that the plan's framework does not have. */
    public String outcomeArea(String area) {
        if (framework.filter(known -> !known.has(area)).isPresent()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not an outcome area of the plan's framework %s"
                            .formatted(area, framework.get().code()));
        }
        return area;
    }

    /** A status; refuses one that the plan's status scheme does not have. */
    public String status(String status) {
        return scheme.isEmpty() ? status : value(status, "status", isStatusScheme());
    }

    /** A stage; refuses one that the plan's stage scheme does not have. */
    public String stage(String stage) {
        return scheme.isEmpty() ? stage : value(stage, "stage", !isStatusScheme());
    }

    /** A status or stage, whichever the plan has. */
    public String value(String value) {
        return scheme.isEmpty() ? value : value(value, "value", true);
    }

    /** The codes of the scheme, worst first. */
    public List<String> values() {
        return scheme.map(Scheme::values).orElse(List.of()).stream()
                .map(SchemeValue::value)
                .toList();
    }

    /** The first day on which a part was public, never before the plan. */
    public LocalDate publicFrom(Optional<PartialDate> ownDate, LocalDate sourcePublishedOn) {
        LocalDate own = PublicFrom.of(Optional.empty(), ownDate, sourcePublishedOn);
        return publicFrom.map(plan -> PublicFrom.notBefore(plan, own)).orElse(own);
    }

    private String value(String value, String word, boolean hasScheme) {
        if (!hasScheme) {
            throw new IllegalArgumentException("the plan has no %s scheme".formatted(word));
        }
        if (!values().contains(value)) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a %s of the plan's scheme: it is one of %s"
                            .formatted(value, word, String.join(", ", values())));
        }
        return value;
    }

    private boolean isStatusScheme() {
        return switch (scheme.orElseThrow()) {
            case StatusScheme _ -> true;
            case StageScheme _ -> false;
        };
    }
}
