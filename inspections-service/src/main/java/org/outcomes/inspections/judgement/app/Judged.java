package org.outcomes.inspections.judgement.app;

import java.util.Optional;
import org.outcomes.reference.grade.HeadlineJudgement;
import org.outcomes.reference.grade.Scope;

/**
 * A judgement with what the choice of a summary needs beside it.
 *
 * @param framework the framework of the inspection
 * @param subjectOrder the subject's place in the framework's list
 */
public record Judged(JudgementView view, String framework, int subjectOrder) {

    HeadlineJudgement asHeadline() {
        return new HeadlineJudgement(
                view.inspection(),
                framework,
                view.publicFrom(),
                Scope.of(view.scope()),
                Optional.ofNullable(view.subject()),
                subjectOrder,
                view.grade().grade());
    }
}
