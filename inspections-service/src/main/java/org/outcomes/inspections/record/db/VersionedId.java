package org.outcomes.inspections.record.db;

import jakarta.persistence.Embeddable;

/** The key of a row: a record and the version of it. */
@Embeddable
public record VersionedId(String id, int version) {}
