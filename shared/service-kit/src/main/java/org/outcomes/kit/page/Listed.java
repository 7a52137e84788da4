package org.outcomes.kit.page;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What a list has for one question.
 *
 * @param rows one more than the page holds, where there is a next one
 * @param warnings why there may be fewer than expected
 */
public record Listed<T>(List<Keyed<T>> rows, List<String> warnings) {

    public Listed {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    /** Rows of a list that takes no filter, so that there is nothing to warn of. */
    public static <T> Listed<T> of(List<Keyed<T>> rows) {
        return new Listed<>(rows, List.of());
    }

    /** At most so many of its rows. */
    List<Keyed<T>> first(int most) {
        return rows.subList(0, Math.min(most, rows.size()));
    }

    boolean hasMoreThan(int most) {
        return rows.size() > most;
    }

    /** The same list, each item shown in another way. */
    public <S> Listed<S> map(Function<? super T, ? extends S> shown) {
        return new Listed<>(
                rows.stream().map(row -> new Keyed<S>(shown.apply(row.item()), row.key())).toList(),
                warnings);
    }

    /** Says that nothing answers to all filters at once, where nothing else was said. */
    public Listed<T> explained(String noun, LocalDate asOf) {
        boolean silent = rows.isEmpty() && warnings.isEmpty();
        return silent
                ? new Listed<>(
                        rows,
                        List.of(
                                "No %s that was public by %s answers to this."
                                        .formatted(noun, asOf)))
                : this;
    }
}
