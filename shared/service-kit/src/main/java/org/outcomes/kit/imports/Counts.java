package org.outcomes.kit.imports;

/**
 * What became of the records of an import. The four are disjoint.
 *
 * @param accepted records with a key that was not known
 * @param revised new vintages of a known key, and changed records
 * @param unchanged records that were there already, letter for letter
 * @param rejected records that are refused
 */
public record Counts(long accepted, long revised, long unchanged, long rejected) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                accepted + other.accepted,
                revised + other.revised,
                unchanged + other.unchanged,
                rejected + other.rejected);
    }

    /** One record that was not known. */
    public Counts oneAccepted() {
        return plus(new Counts(1, 0, 0, 0));
    }

    /** One record that has changed. */
    public Counts oneRevised() {
        return plus(new Counts(0, 1, 0, 0));
    }

    /** One record that was there already. */
    public Counts oneUnchanged() {
        return plus(new Counts(0, 0, 1, 0));
    }

    /** Whether anything is stored by such an import. */
    public boolean changesSomething() {
        return accepted + revised > 0;
    }
}
