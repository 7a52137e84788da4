package org.outcomes.gateway.rule.domain;

import java.util.List;
import java.util.Set;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.reference.bundle.ServiceName;

/**
 * One rule over the evidence of an area and a day.
 *
 * @param <T> what it raises
 */
public interface Rule<T> {

    /** The services whose parts it looks at; without one of them it finds nothing. */
    Set<ServiceName> restsOn();

    /** All that it finds, in the order of the evidence. */
    List<Raised<T>> find(Evidence evidence);
}
