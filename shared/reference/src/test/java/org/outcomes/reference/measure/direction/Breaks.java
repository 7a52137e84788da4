package org.outcomes.reference.measure.direction;

import java.util.List;
import java.util.stream.Stream;
import org.outcomes.reference.period.Period;

/** Breaks written as in breaks.csv: from_period and severity. */
final class Breaks {

    private Breaks() {}

    static List<SeriesBreak> breaks(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(" "))
                .map(part -> new SeriesBreak(Period.parse(part[0]), Severity.of(part[1])))
                .toList();
    }
}
