package org.outcomes.commitments.intake.domain;

/**
 * A record with its place in the file.
 *
 * @param pointer JSON Pointer
 */
public record Placed<V>(V value, String pointer) {}
