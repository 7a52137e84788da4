package org.outcomes.gateway.evidence.domain;

import org.outcomes.reference.area.AreaKind;

/** A place with its name. */
public record AreaName(String code, String name, AreaKind kind) {}
