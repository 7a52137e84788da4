package org.outcomes.gateway.evidence.domain.promised;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.AreaName;
import org.outcomes.gateway.evidence.domain.Framework;
import org.outcomes.gateway.evidence.domain.ServiceEvidence;

/**
 * What was promised.
 *
 * @param area always empty: names of areas are the indicators service's
 * @param namedMeasures of every plan of the area that was public by the day, whatever was asked
 */
public record CommitmentsEvidence(
        Optional<AreaName> area,
        Optional<Framework> outcomeFramework,
        LocalDate asOf,
        long revision,
        List<Plan> plans,
        List<CommitmentSummary> summaries,
        List<Commitment> commitments,
        List<NamedMeasure> namedMeasures,
        List<ProgressReport> progressReports)
        implements ServiceEvidence {

    public CommitmentsEvidence {
        plans = List.copyOf(plans);
        summaries = List.copyOf(summaries);
        commitments = List.copyOf(commitments);
        namedMeasures = List.copyOf(namedMeasures);
        progressReports = List.copyOf(progressReports);
    }

    /**
     * The counts of an outcome area, by the values of the plans' schemes.
     *
     * @param commitments {@code total}, one count a status, {@code notReported}
     * @param actions {@code total}, one count a stage
     */
    public record CommitmentSummary(
            String outcomeArea,
            Map<String, Integer> commitments,
            Map<String, Integer> actions,
            int risks) {

        public CommitmentSummary {
            commitments = Collections.unmodifiableMap(new LinkedHashMap<>(commitments));
            actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        }

        private static CommitmentSummary none(String outcomeArea) {
            Map<String, Integer> commitments = new LinkedHashMap<>();
            commitments.put("total", 0);
            commitments.put("notReported", 0);
            return new CommitmentSummary(outcomeArea, commitments, Map.of("total", 0), 0);
        }
    }

    /** A measure with the commitments that name it, as {@code plan/slug}. */
    public record NamedMeasure(String code, String breakdown, List<String> commitments) {}

    /** The counts of an outcome area; without any there is nothing to count. */
    public CommitmentSummary summaryOf(String outcomeArea) {
        return summaries.stream()
                .filter(summary -> summary.outcomeArea().equals(outcomeArea))
                .findFirst()
                .orElseGet(() -> CommitmentSummary.none(outcomeArea));
    }

    /** The plan with this code, if it was public by the day. */
    public Optional<Plan> plan(String code) {
        return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
    }
}
