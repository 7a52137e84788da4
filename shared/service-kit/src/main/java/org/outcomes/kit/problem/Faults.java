package org.outcomes.kit.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of a body: it counts all of them and keeps the first thousand. */
public final class Faults {

    /** How many faults a report names. */
    public static final int MOST_NAMED = 1000;

    private final List<Fault> named = new ArrayList<>();
    private long total;

    public void add(Fault fault) {
        total++;
        if (named.size() < MOST_NAMED) {
            named.add(fault);
        }
    }

    public void addAll(List<Fault> faults) {
        faults.forEach(this::add);
    }

    public List<Fault> named() {
        return List.copyOf(named);
    }

    /** All faults, also those that are not named. */
    public long total() {
        return total;
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
