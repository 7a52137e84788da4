package org.outcomes.commitments.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.commitment.Scheme;
import org.outcomes.reference.commitment.SchemeValue;
import org.outcomes.reference.commitment.StageScheme;
import org.outcomes.reference.commitment.StatusScheme;
import org.outcomes.reference.day.PartialDate;

/**
 * A plan without its parts.
 *
 * @param scheme the statuses or the stages that its source prints; never both
 * @param publicFrom the first day on which it was public, and its commitments with it
 */
public record Plan(
        String code,
        String title,
        AreaCode area,
        String outcomeFramework,
        Duration duration,
        String source,
        Scheme scheme,
        LocalDate publicFrom) {

    /**
     * The days of a plan.
     *
     * @param to empty where no end was set
     * @param knownOn when it became known, where that was not on its first day
     */
    public record Duration(
            PartialDate from, Optional<PartialDate> to, Optional<LocalDate> knownOn) {

        public Duration {
            if (to.filter(end -> end.lastDay().isBefore(from.firstDay())).isPresent()) {
                throw new IllegalArgumentException(
                        "a plan that starts in %s cannot end in %s".formatted(from, to.get()));
            }
        }
    }

    /** The statuses that its source prints, worst first; none where it prints stages. */
    public List<SchemeValue> statuses() {
        return switch (scheme) {
            case StatusScheme statuses -> statuses.values();
            case StageScheme _ -> List.of();
        };
    }

    /** The stages that its source prints, worst first; none where it prints statuses. */
    public List<SchemeValue> stages() {
        return switch (scheme) {
            case StatusScheme _ -> List.of();
            case StageScheme stages -> stages.values();
        };
    }
}
