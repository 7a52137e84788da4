package org.outcomes.gateway.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.gateway.fixture.EvidenceOfArea.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.reference.bundle.ServiceName;

class FindingsTest {

    private static final Rule<String> JUDGED =
            rule(EnumSet.of(ServiceName.INSPECTIONS), List.of(Raised.in("staying-safe", "judged")));
    private static final Rule<String> PROMISED =
            rule(
                    EnumSet.of(ServiceName.COMMITMENTS),
                    List.of(Raised.in("being-healthy", "promised")));

    @Test
    void listsAndCountsWhatStandsInAView() {
        Findings<String> findings = Findings.of(List.of(JUDGED, PROMISED), evidence().make());

        assertThat(findings.in("staying-safe")).hasValue(List.of("judged"));
        assertThat(findings.countIn("staying-safe")).hasValue(1);
        assertThat(findings.in("elsewhere")).hasValue(List.of());
        assertThat(findings.countIn("elsewhere")).hasValue(0);
    }

    @Test
    void keepsTheOrderOfTheRules() {
        Rule<String> both =
                rule(Set.of(), List.of(Raised.in("a", "first"), Raised.in("a", "second")));
        Rule<String> other = rule(Set.of(), List.of(Raised.in("a", "third")));

        assertThat(Findings.of(List.of(both, other), evidence().make()).in("a"))
                .hasValue(List.of("first", "second", "third"));
    }

    @Test
    void listsWhatItFoundButCountsNothingWhileAPartIsMissing() {
        Findings<String> findings =
                Findings.of(List.of(JUDGED, PROMISED), evidence().withoutInspections().make());

        assertThat(findings.in("being-healthy")).hasValue(List.of("promised"));
        assertThat(findings.countIn("being-healthy")).isEmpty();
        assertThat(findings.in("staying-safe")).as("not known to be none").isEmpty();
    }

    @Test
    void needsNoPartThatNoRuleRestsOn() {
        Findings<String> findings =
                Findings.of(List.of(JUDGED, PROMISED), evidence().withoutIndicators().make());

        assertThat(findings.countIn("staying-safe")).hasValue(1);
    }

    private static Rule<String> rule(Set<ServiceName> restsOn, List<Raised<String>> all) {
        return new Rule<>() {
            @Override
            public Set<ServiceName> restsOn() {
                return restsOn;
            }

            @Override
            public List<Raised<String>> find(Evidence evidence) {
                return evidence.known().containsAll(restsOn) ? all : List.of();
            }
        };
    }
}
