package org.outcomes.commitments.evidence.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.commitment.http.CommitmentResponse;
import org.outcomes.commitments.commitment.http.CountsResponse;
import org.outcomes.commitments.evidence.domain.Evidence;
import org.outcomes.commitments.evidence.domain.NamedMeasure;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.plan.http.SchemeValueResponse;
import org.outcomes.commitments.report.http.ReportTotalsResponse;
import org.outcomes.kit.evidence.FrameworkOfEvidence;

/**
 * All that this service has for an area and a day, as the gateway asks for it.
 *
 * @param area always null: names of areas are kept by another service
 * @param outcomeFramework null where nothing stored answers to the one asked for
 * @param summaries one for every outcome area asked for
 * @param commitments of the plans of the framework, in the outcome areas asked for
 * @param namedMeasures of every plan of the area
 * @param progressReports of every plan of the area
 */
public record EvidenceResponse(
        @Nullable String area,
        @Nullable FrameworkOfEvidence outcomeFramework,
        LocalDate asOf,
        long revision,
        List<PlanOfEvidence> plans,
        List<SummaryOfArea> summaries,
        List<CommitmentResponse> commitments,
        List<NamedMeasure> namedMeasures,
        List<ReportTotalsResponse> progressReports) {

    /** A plan of the area with the values that its commitments are counted by. */
    public record PlanOfEvidence(
            String code,
            String title,
            String outcomeFramework,
            LocalDate publicFrom,
            List<SchemeValueResponse> statusScheme,
            List<SchemeValueResponse> stageScheme) {

        static PlanOfEvidence of(Plan plan) {
            return new PlanOfEvidence(
                    plan.code(),
                    plan.title(),
                    plan.outcomeFramework(),
                    plan.publicFrom(),
                    SchemeValueResponse.all(plan.statuses()),
                    SchemeValueResponse.all(plan.stages()));
        }
    }

    /** The counts of one outcome area. */
    public record SummaryOfArea(String outcomeArea, @JsonUnwrapped CountsResponse counts) {

        static SummaryOfArea of(Evidence.Summary summary) {
            return new SummaryOfArea(summary.outcomeArea(), CountsResponse.of(summary.counts()));
        }
    }

    /** The answer for the evidence of a day. */
    public static EvidenceResponse of(Evidence evidence, LocalDate asOf) {
        return new EvidenceResponse(
                null,
                evidence.framework().map(FrameworkOfEvidence::of).orElse(null),
                asOf,
                evidence.revision(),
                evidence.plans().stream().map(PlanOfEvidence::of).toList(),
                evidence.summaries().stream().map(SummaryOfArea::of).toList(),
                evidence.promised().commitments().stream().map(CommitmentResponse::of).toList(),
                evidence.namedMeasures(),
                evidence.reports().stream().map(ReportTotalsResponse::of).toList());
    }
}
