package org.outcomes.gateway.rule.domain;

import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.SourceReference;
import org.outcomes.gateway.evidence.domain.judged.Finding;
import org.outcomes.gateway.evidence.domain.judged.Recommendation;
import org.outcomes.gateway.evidence.domain.promised.Commitment;
import org.outcomes.gateway.evidence.domain.promised.Commitment.Update;
import org.outcomes.reference.bundle.ServiceName;

/**
 * A record that an inconsistency or a gap rests on.
 *
 * @param service who keeps it
 * @param detail what it says
 * @param figures the numbers in it that matter
 * @param source where it was read
 */
public record Exhibit(
        ServiceName service,
        String kind,
        String id,
        String detail,
        List<Figure> figures,
        Optional<SourceReference> source) {

    public Exhibit {
        figures = List.copyOf(figures);
    }

    /** A commitment, by what was last reported of it. */
    public static Exhibit of(Commitment commitment, String detail) {
        return new Exhibit(
                ServiceName.COMMITMENTS,
                commitment.kind().code(),
                commitment.id(),
                detail,
                List.of(),
                commitment.latestUpdate().map(Update::source));
    }

    /** A finding of an inspection. */
    public static Exhibit of(Finding finding) {
        return new Exhibit(
                ServiceName.INSPECTIONS,
                finding.kind(),
                finding.id(),
                finding.text(),
                List.of(),
                Optional.of(finding.source()));
    }

    /** A recommendation of an inspection. */
    public static Exhibit of(Recommendation recommendation) {
        return new Exhibit(
                ServiceName.INSPECTIONS,
                "recommendation",
                recommendation.id(),
                recommendation.text(),
                List.of(),
                Optional.of(recommendation.source()));
    }
}
