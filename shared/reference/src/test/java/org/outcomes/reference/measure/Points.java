package org.outcomes.reference.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.outcomes.reference.period.Period;

/** Series written as in the evidence: a period, a value and, where it is not final, a status. */
public final class Points {

    private Points() {}

    /** Such as {@code FY2009-10-Q1 27.67} or {@code AY2008-09 47.6 provisional}. */
    public static Point point(String text) {
        String[] parts = text.strip().split(" +");
        return new Point(
                Period.parse(parts[0]),
                new BigDecimal(parts[1]),
                parts.length > 2 ? ObservationStatus.of(parts[2]) : ObservationStatus.FINAL);
    }

    /** Several points joined by commas; none for an empty text. */
    public static List<Point> series(String text) {
        return Stream.of(text.split(","))
                .filter(part -> !part.isBlank())
                .map(Points::point)
                .toList();
    }
}
