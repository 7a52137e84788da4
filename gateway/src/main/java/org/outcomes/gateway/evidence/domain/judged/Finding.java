package org.outcomes.gateway.evidence.domain.judged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.SourceReference;

/**
 * A strength or a weakness that an inspection found.
 *
 * @param kind {@code strength} or {@code weakness}
 * @param recommendations the recommendations that restate it
 */
public record Finding(
        String id,
        String kind,
        String inspection,
        Optional<String> outcomeArea,
        Optional<String> judgementArea,
        String text,
        List<String> themes,
        List<String> recommendations,
        LocalDate publicFrom,
        SourceReference source) {

    private static final String WEAKNESS = "weakness";

    public Finding {
        themes = List.copyOf(themes);
        recommendations = List.copyOf(recommendations);
    }

    /** Whether it is a weakness; else it is a strength. */
    public boolean weakness() {
        return kind.equals(WEAKNESS);
    }
}
