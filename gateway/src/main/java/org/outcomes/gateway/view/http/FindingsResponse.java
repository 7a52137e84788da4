package org.outcomes.gateway.view.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.SourceReference;
import org.outcomes.gateway.evidence.domain.judged.Finding;

/** What inspections found, newest inspection first. */
record FindingsResponse(List<Item> strengths, List<Item> weaknesses) {

    /**
     * A strength or a weakness.
     *
     * @param recommendations those that restate it
     */
    record Item(
            String id,
            String inspection,
            String text,
            Optional<String> judgementArea,
            List<String> themes,
            List<String> recommendations,
            LocalDate publicFrom,
            SourceReference source) {

        private static Item of(Finding finding) {
            return new Item(
                    finding.id(),
                    finding.inspection(),
                    finding.text(),
                    finding.judgementArea(),
                    finding.themes(),
                    finding.recommendations(),
                    finding.publicFrom(),
                    finding.source());
        }
    }

    static FindingsResponse of(List<Finding> findings) {
        return new FindingsResponse(
                findings.stream().filter(finding -> !finding.weakness()).map(Item::of).toList(),
                findings.stream().filter(Finding::weakness).map(Item::of).toList());
    }
}
