package org.outcomes.commitments.intake.domain.change;

/**
 * A record that is stored.
 *
 * @param version the number of its newest version
 * @param position its place among its like
 */
public record Held<V>(V value, int version, int position) {}
