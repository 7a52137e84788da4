package org.outcomes.reference.outcome;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All frameworks in the order in which they are stored, with the crosswalk between them. A link
 * whose ends do not both exist is refused.
 */
public record OutcomeFrameworks(List<OutcomeFramework> frameworks, List<CrosswalkLink> crosswalk) {

    public OutcomeFrameworks {
        frameworks = List.copyOf(frameworks);
        crosswalk = List.copyOf(crosswalk);
        refuseRepeatedFrameworks(frameworks);
        refuseDanglingLinks(frameworks, crosswalk);
    }

    /** The framework with this code, if it is stored. */
    public Optional<OutcomeFramework> framework(String code) {
        return frameworks.stream().filter(framework -> framework.code().equals(code)).findFirst();
    }

    /**
     * The framework that a question is about: the one it names, else the first stored that has the
     * outcome area it names, else the first of all. Empty where nothing stored answers to what is
     * named.
     */
    public Optional<OutcomeFramework> find(
            Optional<String> framework, Optional<String> outcomeArea) {
        return frameworks.stream()
                .filter(candidate -> framework.map(candidate.code()::equals).orElse(true))
                .filter(candidate -> outcomeArea.map(candidate::has).orElse(true))
                .findFirst();
    }

    /** What stands beside an outcome area in other frameworks, every link seen from that area. */
    public List<CrosswalkLink> linksOf(OutcomeAreaReference area) {
        Stream<CrosswalkLink> forth = crosswalk.stream().filter(link -> link.from().equals(area));
        Stream<CrosswalkLink> back =
                crosswalk.stream()
                        .filter(link -> link.to().equals(area))
                        .map(link ->
                                new CrosswalkLink(area, link.from(), link.relation().inverse()));
        return Stream.concat(forth, back).toList();
    }

    private static void refuseRepeatedFrameworks(List<OutcomeFramework> frameworks) {
        Set<String> codes = new HashSet<>();
        for (OutcomeFramework framework : frameworks) {
            if (!codes.add(framework.code())) {
                throw new IllegalArgumentException(
                        "outcome framework \"%s\" stands twice".formatted(framework.code()));
            }
        }
    }

    private static void refuseDanglingLinks(
            List<OutcomeFramework> frameworks, List<CrosswalkLink> crosswalk) {
        crosswalk.stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .filter(end -> !exists(end, frameworks))
                .findFirst()
                .ifPresent(end -> {
                    throw new IllegalArgumentException(
                            "the crosswalk names \"%s\", which is no area of any framework"
                                    .formatted(end));
                });
    }

    private static boolean exists(OutcomeAreaReference end, List<OutcomeFramework> frameworks) {
        return frameworks.stream()
                .anyMatch(framework ->
                        framework.code().equals(end.framework()) && framework.has(end.area()));
    }
}
