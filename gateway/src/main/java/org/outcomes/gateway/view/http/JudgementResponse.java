package org.outcomes.gateway.view.http;

import java.time.LocalDate;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.SourceReference;
import org.outcomes.gateway.evidence.domain.judged.Judgement;
import org.outcomes.gateway.evidence.domain.judged.Judgement.GradeGiven;

/**
 * A judgement in a view.
 *
 * @param narrativeGrade the grade that the text says, where it is another than the table's
 * @param headline whether it speaks for its outcome area in a summary
 */
record JudgementResponse(
        String inspection,
        String judgementArea,
        Optional<String> subject,
        String scope,
        Optional<GradeGiven> grade,
        Optional<GradeGiven> narrativeGrade,
        boolean headline,
        Optional<String> summary,
        LocalDate publicFrom,
        SourceReference source) {

    static JudgementResponse of(Judgement judgement) {
        return new JudgementResponse(
                judgement.inspection(),
                judgement.judgementArea(),
                judgement.subject(),
                judgement.scope(),
                judgement.grade(),
                judgement.narrativeGrade(),
                judgement.headline(),
                judgement.summary(),
                judgement.publicFrom(),
                judgement.source());
    }
}
