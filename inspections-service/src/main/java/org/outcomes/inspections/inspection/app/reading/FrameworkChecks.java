package org.outcomes.inspections.inspection.app.reading;

import java.util.Optional;
import org.outcomes.inspections.framework.domain.InspectionFramework;
import org.outcomes.inspections.framework.domain.JudgementArea;
import org.outcomes.inspections.inspection.domain.Finding;
import org.outcomes.inspections.inspection.domain.Judgement;
import org.outcomes.kit.json.JsonRecord;

/** Checks that what was judged and found can be judged by the framework of the inspection. */
record FrameworkChecks(InspectionFramework framework) {

    /** Judgement area and subject belong to the framework, the grades to the area's scale. */
    void check(JsonRecord at, Judgement judgement) {
        Optional<JudgementArea> area = areaOf(at, judgement.judgementArea());
        area.ifPresent(found -> {
            refuse(at, "grade", gradeFault(found, judgement.grade()));
            refuse(
                    at,
                    "narrativeGrade",
                    judgement.narrativeGrade().flatMap(grade -> gradeFault(found, grade)));
        });
        refuse(
                at,
                "subject",
                judgement
                        .subject()
                        .filter(subject -> !framework.judges(subject))
                        .map(subject ->
                                "Framework %s judges no subject '%s'."
                                        .formatted(framework.code(), subject)));
    }

    /** The judgement area belongs to the framework. */
    void check(JsonRecord at, Finding finding) {
        areaOf(at, finding.judgementArea());
    }

    private Optional<JudgementArea> areaOf(JsonRecord at, String code) {
        Optional<JudgementArea> area = framework.judgementArea(code);
        if (area.isEmpty()) {
            at.refuse(
                    "judgementArea",
                    "Framework %s has no judgement area '%s'.".formatted(framework.code(), code));
        }
        return area;
    }

    private Optional<String> gradeFault(JudgementArea area, String grade) {
        return framework.grades(area, grade)
                ? Optional.empty()
                : Optional.of("Scale %s has no grade '%s'.".formatted(area.scale(), grade));
    }

    private static void refuse(JsonRecord at, String field, Optional<String> fault) {
        fault.ifPresent(detail -> at.refuse(field, detail));
    }
}
