package org.outcomes.gateway.evidence.domain;

import java.util.Optional;

/**
 * Where a record was read.
 *
 * @param id the code of the source
 * @param locator the page, paragraph or row in it
 */
public record SourceReference(String id, Optional<String> locator) {}
