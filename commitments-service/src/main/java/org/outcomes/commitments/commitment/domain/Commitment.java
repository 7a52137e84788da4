package org.outcomes.commitments.commitment.domain;

import java.time.LocalDate;
import java.util.List;
import org.outcomes.reference.commitment.CommitmentKind;
import org.outcomes.reference.commitment.CommitmentSlug;

/**
 * An entry of a plan: a promise, or an action, result, risk or issue that stands among promises.
 *
 * @param name how it is printed and addressed
 * @param indicators what it is judged on, in order
 * @param publicFrom the first day on which it was public: its plan's
 */
public record Commitment(
        Name name,
        CommitmentKind kind,
        String title,
        String outcomeArea,
        Target target,
        List<IndicatorLink> indicators,
        LocalDate publicFrom) {

    public Commitment {
        indicators = List.copyOf(indicators);
    }

    /** The same commitment, judged on these. */
    public Commitment withIndicators(List<IndicatorLink> links) {
        return new Commitment(name, kind, title, outcomeArea, target, links, publicFrom);
    }

    /**
     * The printed codes of a commitment.
     *
     * @param code as printed, such as {@code E&A04}; never used in an address
     * @param aliases other printed codes of the same promise
     */
    public record Name(String code, List<String> aliases) {

        public Name {
            aliases = List.copyOf(aliases);
        }

        /** Its address within its plan. */
        public CommitmentSlug slug() {
            return CommitmentSlug.from(code);
        }
    }
}
