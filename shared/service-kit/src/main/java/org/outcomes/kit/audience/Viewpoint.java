package org.outcomes.kit.audience;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From where the evidence is looked at: it decides which records exist for an answer.
 *
 * @param audience who the answer is for
 * @param asOf the day at whose end a record had to be public
 * @param now the moment of asking, for what is held back until a time of day
 */
public record Viewpoint(Audience audience, LocalDate asOf, Instant now) {}
