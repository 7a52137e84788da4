package org.outcomes.commitments.commitment.domain;

/**
 * A part of a commitment that its source reports on by itself.
 *
 * @param commitment the printed code of the commitment
 */
public record Strand(String commitment, String code, String title) {}
