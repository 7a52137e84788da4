package org.outcomes.inspections.inspection.domain;

import java.util.List;
import java.util.Optional;
import org.outcomes.reference.inspection.FindingKind;

/**
 * A strength or weakness that an inspection found.
 *
 * @param themes subjects to which several inspections return
 */
public record Finding(
        String id,
        FindingKind kind,
        Optional<String> outcomeArea,
        String judgementArea,
        String text,
        String locator,
        List<String> themes) {

    public Finding {
        themes = List.copyOf(themes);
    }
}
