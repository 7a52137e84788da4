package org.outcomes.commitments.intake.domain.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.outcomes.commitments.intake.domain.Placed;

/**
 * Which records of one kind are new, changed or there already. What a file does not name stays as
 * it is.
 *
 * @param toStore new records and changed ones, in the order of the file
 * @param unchanged how many are there already
 */
public record Comparison<V>(List<NextVersion<V>> toStore, long unchanged) {

    /** Compares what was read with what is stored under the same keys. */
    public static <K, V> Comparison<V> of(
            List<Placed<V>> read, Map<K, Held<V>> held, Function<V, K> keyOf) {
        List<NextVersion<V>> toStore = new ArrayList<>();
        int nextPosition = held.values().stream().mapToInt(Held::position).max().orElse(0) + 1;
        for (Placed<V> placed : read) {
            Held<V> known = held.get(keyOf.apply(placed.value()));
            if (known == null) {
                toStore.add(new NextVersion<>(placed, 1, nextPosition++));
            } else if (!known.value().equals(placed.value())) {
                toStore.add(new NextVersion<>(placed, known.version() + 1, known.position()));
            }
        }
        return new Comparison<>(List.copyOf(toStore), (long) read.size() - toStore.size());
    }

    /** How many were not known. */
    public long accepted() {
        return toStore.stream().filter(NextVersion::isNew).count();
    }

    /** How many have changed. */
    public long revised() {
        return toStore.size() - accepted();
    }

    /** Those that have changed. */
    public List<Placed<V>> changed() {
        return toStore.stream()
                .filter(version -> !version.isNew())
                .map(NextVersion::record)
                .toList();
    }
}
