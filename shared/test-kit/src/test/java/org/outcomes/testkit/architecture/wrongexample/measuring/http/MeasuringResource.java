package org.outcomes.testkit.architecture.wrongexample.measuring.http;

import java.sql.Connection;

/** Breaks a rule on purpose: a resource that has a connection. */
public record MeasuringResource(Connection connection) {}
