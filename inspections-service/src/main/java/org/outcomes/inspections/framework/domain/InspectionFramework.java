package org.outcomes.inspections.framework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.inspection.Timescale;

/**
 * An inspectorate's framework.
 *
 * @param from when it came into use; empty where no source says it
 * @param to when it went out of use; empty while it is in use, or where no source says it
 * @param scales its scales, the one of most judgement areas first
 * @param subjects whose services are judged; of several, the first that has a grade speaks
 * @param judgementAreas what is judged, in its order
 * @param describedAt address of the page that describes it
 * @param checkedOn the day on which that page was read
 */
public record InspectionFramework(
        String code,
        String title,
        String inspectorate,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        List<GradeScale> scales,
        List<Subject> subjects,
        List<DueRule> dueRules,
        List<JudgementArea> judgementAreas,
        Optional<String> describedAt,
        Optional<LocalDate> checkedOn) {

    public InspectionFramework {
        scales = List.copyOf(scales);
        subjects = List.copyOf(subjects);
        dueRules = List.copyOf(dueRules);
        judgementAreas = List.copyOf(judgementAreas);
        if (scales.isEmpty()) {
            throw new IllegalArgumentException("A framework has a scale, be it without grades.");
        }
    }

    /** The judgement area with this code, if the framework has it. */
    public Optional<JudgementArea> judgementArea(String areaCode) {
        return judgementAreas.stream().filter(area -> area.code().equals(areaCode)).findFirst();
    }

    /** The scale with this code, if the framework has it. */
    public Optional<GradeScale> scale(String scaleCode) {
        return scales.stream().filter(scale -> scale.code().equals(scaleCode)).findFirst();
    }

    /** Whether a judgement on this area can have this grade. */
    public boolean grades(JudgementArea area, String value) {
        return scale(area.scale()).filter(scale -> scale.has(value)).isPresent();
    }

    /** Whether the framework judges this subject. */
    public boolean judges(String subject) {
        return subjects.stream().anyMatch(known -> known.code().equals(subject));
    }

    /** Whether the framework says when recommendations of this timescale are due, be it never. */
    public boolean knows(Timescale timescale) {
        return dueRules.stream().anyMatch(rule -> rule.timescale() == timescale);
    }
}
