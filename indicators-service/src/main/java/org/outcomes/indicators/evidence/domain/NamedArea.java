package org.outcomes.indicators.evidence.domain;

/** An area by its code, with its name and kind. */
public record NamedArea(String code, String name, String kind) {}
