package org.outcomes.inspections.framework.domain;

/** Whose services are judged. */
public record Subject(String code, String title) {}
