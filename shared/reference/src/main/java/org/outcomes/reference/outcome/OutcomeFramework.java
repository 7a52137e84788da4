package org.outcomes.reference.outcome;

import static java.util.Comparator.comparingInt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomes.reference.day.PartialDate;

/**
 * A framework of outcomes, with its areas in their order.
 *
 * @param from when it came into use
 * @param to when it went out of use; empty while it is in use, or where nobody has said
 */
public record OutcomeFramework(
        String code,
        String title,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        List<OutcomeArea> areas) {

    public OutcomeFramework {
        if (code.isBlank()) {
            throw new IllegalArgumentException("an outcome framework needs a code");
        }
        areas = areas.stream().sorted(comparingInt(OutcomeArea::order)).toList();
        Set<String> codes = new HashSet<>();
        for (OutcomeArea area : areas) {
            if (!codes.add(area.code())) {
                throw new IllegalArgumentException(
                        "outcome area \"%s\" stands twice in framework \"%s\""
                                .formatted(area.code(), code));
            }
        }
    }

    /** The area with this code, if the framework has it. */
    public Optional<OutcomeArea> area(String areaCode) {
        return areas.stream().filter(area -> area.code().equals(areaCode)).findFirst();
    }

    /** Whether the framework has an area with this code. */
    public boolean has(String areaCode) {
        return area(areaCode).isPresent();
    }
}
