package org.outcomes.testkit.architecture.wrongexample.measuring.domain;

import java.sql.Connection;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.outcomes.testkit.architecture.wrongexample.judging.domain.JudgingThatKnowsMeasuring;

/** Breaks the rules on purpose: a framework, SQL, the time of day, and a cycle between features. */
public record DomainThatKnowsSql(
        Connection connection, Logger log, JudgingThatKnowsMeasuring judging) {

    LocalDate today() {
        return LocalDate.now(java.time.ZoneOffset.UTC);
    }
}
