package org.outcomes.gateway.union.app;

import java.time.LocalDate;
import org.outcomes.gateway.service.CallHeaders;

/**
 * A collection that all three services keep.
 *
 * @param kind what it is of
 * @param asOf the day at whose end its items had to be public
 */
public record SharedCollection<T>(SharedKind<T> kind, LocalDate asOf, CallHeaders headers) {}
