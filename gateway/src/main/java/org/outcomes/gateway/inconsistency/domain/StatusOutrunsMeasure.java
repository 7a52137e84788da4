package org.outcomes.gateway.inconsistency.domain;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.measured.IndicatorsEvidence;
import org.outcomes.gateway.evidence.domain.promised.Commitment;
import org.outcomes.gateway.evidence.domain.promised.CommitmentsEvidence;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Raised;
import org.outcomes.gateway.rule.domain.Rule;
import org.outcomes.gateway.rule.domain.Subject;
import org.outcomes.reference.bundle.ServiceName;
import org.outcomes.reference.commitment.CommitmentKind;

/**
 * A commitment is green or complete, while a measure that it is judged on misses its target, gets
 * worse, or falls short of the country's.
 */
final class StatusOutrunsMeasure implements Rule<Inconsistency> {

    private static final String COMPLETE = "complete";
    private static final Set<String> GOOD = Set.of("green", COMPLETE);

    @Override
    public Set<ServiceName> restsOn() {
        return EnumSet.of(ServiceName.INDICATORS, ServiceName.COMMITMENTS);
    }

    @Override
    public List<Raised<Inconsistency>> find(Evidence evidence) {
        return evidence.indicators()
                .flatMap(measured ->
                        evidence.commitments().map(promised -> find(measured, promised)))
                .orElse(List.of());
    }

    private static List<Raised<Inconsistency>> find(
            IndicatorsEvidence measured, CommitmentsEvidence promised) {
        return promised.commitments().stream()
                .filter(commitment -> commitment.kind() == CommitmentKind.COMMITMENT)
                .flatMap(commitment -> find(commitment, measured, promised).stream())
                .toList();
    }

    private static Optional<Raised<Inconsistency>> find(
            Commitment commitment, IndicatorsEvidence measured, CommitmentsEvidence promised) {
        List<OutrunMeasure> outrun =
                commitment.indicators().stream()
                        .flatMap(link -> measured.measure(link).stream())
                        .flatMap(measure -> OutrunMeasure.of(measure).stream())
                        .toList();
        return commitment
                .status()
                .filter(GOOD::contains)
                .filter(_ -> !outrun.isEmpty())
                .map(status -> inconsistency(commitment, status, outrun, promised))
                .map(found -> Raised.in(commitment.outcomeArea(), found));
    }

    private static Inconsistency inconsistency(
            Commitment commitment,
            String status,
            List<OutrunMeasure> outrun,
            CommitmentsEvidence promised) {
        List<Exhibit> exhibits = new ArrayList<>();
        exhibits.add(Exhibit.of(commitment, "Reported as " + status + "."));
        outrun.forEach(measure -> exhibits.add(measure.exhibit()));
        String sentence =
                "%s (%s) is reported as %s, yet %s."
                        .formatted(
                                commitment.code(),
                                commitment.title(),
                                status,
                                outrun.stream().map(OutrunMeasure::clause).collect(joining("; ")));
        return new Inconsistency(
                InconsistencyKind.STATUS_OUTRUNS_MEASURE,
                severity(commitment, status, promised),
                sentence,
                Subject.of(commitment),
                exhibits);
    }

    // A plan that says what it means by complete speaks of what was put in, so that a bad figure
    // contradicts it less.
    private static Severity severity(
            Commitment commitment, String status, CommitmentsEvidence promised) {
        boolean byInput =
                status.equals(COMPLETE)
                        && promised.plan(commitment.plan())
                                .map(plan -> plan.defines(COMPLETE))
                                .orElse(false);
        return byInput ? Severity.LOW : Severity.MEDIUM;
    }
}
