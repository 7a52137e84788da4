package org.outcomes.commitments.intake.domain.change;

/**
 * Why a part of a plan cannot be stored beside what is known.
 *
 * @param pointer where it stands in the file
 * @param value what is refused
 */
public record Refusal(String pointer, String value, String detail) {}
