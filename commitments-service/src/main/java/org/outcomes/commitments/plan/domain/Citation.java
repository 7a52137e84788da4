package org.outcomes.commitments.plan.domain;

import java.util.Optional;

/**
 * Where a record was read.
 *
 * @param source the id of the source
 * @param locator page, paragraph or row; empty where the record is the source's own subject
 */
public record Citation(String source, Optional<String> locator) {}
