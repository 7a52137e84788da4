package org.outcomes.reference.grade;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A graded judgement that speaks for one outcome area; one without a grade speaks for nothing.
 *
 * @param inspection the id of the inspection
 * @param framework the code of the inspection's framework
 * @param subject whose services were judged; empty where the report does not tell them apart
 * @param subjectOrder the subject's place in the framework's list, from which the first one counts
 */
public record HeadlineJudgement(
        String inspection,
        String framework,
        LocalDate publicFrom,
        Scope scope,
        Optional<String> subject,
        int subjectOrder,
        Grade grade) {}
