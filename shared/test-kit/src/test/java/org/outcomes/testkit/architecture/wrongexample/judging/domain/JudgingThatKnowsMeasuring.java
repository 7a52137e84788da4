package org.outcomes.testkit.architecture.wrongexample.judging.domain;

import java.util.Optional;
import org.outcomes.testkit.architecture.wrongexample.measuring.domain.DomainThatKnowsSql;

/** Breaks a rule on purpose: the two features know each other. */
public record JudgingThatKnowsMeasuring(Optional<DomainThatKnowsSql> measuring) {}
