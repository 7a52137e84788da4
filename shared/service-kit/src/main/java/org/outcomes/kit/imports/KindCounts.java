package org.outcomes.kit.imports;

/** The counts of one kind of record in a file, such as {@code commitment} in {@code plans.json}. */
public record KindCounts(String kind, long accepted, long revised, long unchanged, long rejected) {

    public static KindCounts of(String kind, Counts counts) {
        return new KindCounts(
                kind, counts.accepted(), counts.revised(), counts.unchanged(), counts.rejected());
    }

    /** The four counts alone. */
    public Counts counts() {
        return new Counts(accepted, revised, unchanged, rejected);
    }
}
