package org.outcomes.gateway.evidence.domain;

import java.time.LocalDate;
import java.util.Optional;

/** One service's answer to the gateway's one question. */
public interface ServiceEvidence {

    /**
     * The framework that the answer is about; empty where the service knows none that was asked
     * for.
     */
    Optional<Framework> outcomeFramework();

    /** The day at whose end all of it was public. */
    LocalDate asOf();
}
