package org.outcomes.gateway.inconsistency.domain;

import org.outcomes.reference.code.Coded;

/** How much an inconsistency weighs. */
public enum Severity implements Coded {
    LOW,
    MEDIUM,
    HIGH
}
