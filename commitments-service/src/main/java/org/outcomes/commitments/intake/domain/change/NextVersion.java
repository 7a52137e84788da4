package org.outcomes.commitments.intake.domain.change;

import org.outcomes.commitments.intake.domain.Placed;

/**
 * A version of a record that is to be stored.
 *
 * @param number 1 for a new record
 * @param position its place among its like; a later version keeps that of the first
 */
public record NextVersion<V>(Placed<V> record, int number, int position) {

    public V value() {
        return record.value();
    }

    /** Whether the record was not known. */
    public boolean isNew() {
        return number == 1;
    }
}
