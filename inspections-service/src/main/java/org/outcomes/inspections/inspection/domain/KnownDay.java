package org.outcomes.inspections.inspection.domain;

import java.time.LocalDate;

/**
 * The day from which a record is public that has no whole day of its own.
 *
 * @param from the earliest source that reports it
 */
public record KnownDay(LocalDate day, String from) {}
