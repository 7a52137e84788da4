package org.outcomes.commitments.report.domain;

/** How many stand at one value of a plan's scheme. */
public record ValueCount(String value, long count) {}
