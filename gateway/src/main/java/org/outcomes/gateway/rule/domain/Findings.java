package org.outcomes.gateway.rule.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.reference.bundle.ServiceName;

/**
 * What the rules of one list have found.
 *
 * @param raised in the order of the rules, and within a rule in that of the evidence
 * @param complete whether every part was there that a rule rests on
 */
public record Findings<T>(List<Raised<T>> raised, boolean complete) {

    public Findings {
        raised = List.copyOf(raised);
    }

    /** Applies the rules to what there is of the evidence. */
    public static <T> Findings<T> of(List<? extends Rule<T>> rules, Evidence evidence) {
        Set<ServiceName> needed = EnumSet.noneOf(ServiceName.class);
        rules.forEach(rule -> needed.addAll(rule.restsOn()));
        return new Findings<>(
                rules.stream().flatMap(rule -> rule.find(evidence).stream()).toList(),
                evidence.known().containsAll(needed));
    }

    /**
     * What stands in the view of an outcome area. Empty where nothing was found and a part is
     * missing: then it is not known whether there is anything.
     */
    public Optional<List<T>> in(String outcomeArea) {
        List<T> found =
                raised.stream()
                        .filter(item -> item.outcomeAreas().contains(outcomeArea))
                        .map(Raised::found)
                        .toList();
        return complete || !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    /** How many stand in the view of an outcome area; empty where a part is missing. */
    public Optional<Integer> countIn(String outcomeArea) {
        return complete ? in(outcomeArea).map(List::size) : Optional.empty();
    }
}
