package org.outcomes.gateway.evidence.app;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence;
import org.outcomes.gateway.evidence.domain.measured.IndicatorsEvidence;
import org.outcomes.gateway.evidence.domain.promised.CommitmentsEvidence;
import org.outcomes.reference.bundle.ServiceName;

/** The parts of the three services. */
public record Gathered(
        LocalDate asOf,
        Part<IndicatorsEvidence> indicators,
        Part<InspectionsEvidence> inspections,
        Part<CommitmentsEvidence> commitments) {

    /** What is known. */
    public Evidence evidence() {
        return new Evidence(
                asOf, indicators.evidence(), inspections.evidence(), commitments.evidence());
    }

    /** How each part came, in the order of the services. */
    public Map<ServiceName, Part<?>> parts() {
        Map<ServiceName, Part<?>> parts = new EnumMap<>(ServiceName.class);
        parts.put(ServiceName.INDICATORS, indicators);
        parts.put(ServiceName.INSPECTIONS, inspections);
        parts.put(ServiceName.COMMITMENTS, commitments);
        return parts;
    }
}
