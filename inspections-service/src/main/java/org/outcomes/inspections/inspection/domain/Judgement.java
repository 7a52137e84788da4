package org.outcomes.inspections.inspection.domain;

import java.util.Optional;

/**
 * A grade that an inspection gave.
 *
 * @param subject whose services were judged; empty where the report does not tell them apart
 * @param grade as the report prints it
 * @param narrativeGrade what the text says, where that is not what the table says
 */
public record Judgement(
        String judgementArea,
        Optional<String> subject,
        String grade,
        Optional<String> narrativeGrade,
        String summary,
        String locator) {

    /** Its id: an inspection judges a subject in a judgement area once. */
    public String idIn(String inspection) {
        return inspection + "/" + judgementArea + subject.map(code -> "/" + code).orElse("");
    }
}
