package org.outcomes.gateway.evidence.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence;
import org.outcomes.gateway.evidence.domain.measured.IndicatorsEvidence;
import org.outcomes.gateway.evidence.domain.promised.CommitmentsEvidence;
import org.outcomes.reference.bundle.ServiceName;

/**
 * All that is known of an area on a day: one part a service, empty where it cannot be had.
 *
 * @param asOf the day that was asked about
 */
public record Evidence(
        LocalDate asOf,
        Optional<IndicatorsEvidence> indicators,
        Optional<InspectionsEvidence> inspections,
        Optional<CommitmentsEvidence> commitments) {

    /** The services whose parts are there. */
    public Set<ServiceName> known() {
        Set<ServiceName> known = EnumSet.noneOf(ServiceName.class);
        indicators.ifPresent(_ -> known.add(ServiceName.INDICATORS));
        inspections.ifPresent(_ -> known.add(ServiceName.INSPECTIONS));
        commitments.ifPresent(_ -> known.add(ServiceName.COMMITMENTS));
        return known;
    }

    /** The framework that the evidence is about, as the first service that knows it has it. */
    public Optional<Framework> framework() {
        return indicators
                .flatMap(ServiceEvidence::outcomeFramework)
                .or(() -> inspections.flatMap(ServiceEvidence::outcomeFramework))
                .or(() -> commitments.flatMap(ServiceEvidence::outcomeFramework));
    }
}
