package org.outcomes.inspections.framework.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.framework.domain.DueRule;
import org.outcomes.inspections.framework.domain.GradeScale;
import org.outcomes.inspections.framework.domain.InspectionFramework;
import org.outcomes.inspections.framework.domain.JudgementArea;
import org.outcomes.inspections.framework.domain.PercentBand;
import org.outcomes.inspections.framework.domain.ScaleStep;
import org.outcomes.inspections.framework.domain.Subject;
import org.outcomes.reference.day.PartialDate;

/**
 * An inspection framework as the API gives it.
 *
 * @param from when it came into use; may be partial, such as {@code 2005}; null where not known
 * @param to when it went out of use; null while it is in use, or where not known
 * @param scale the scale of every judgement area that names no other
 * @param otherScales further scales
 * @param subjects whose services are judged; of several, the first that has a grade speaks
 * @param source the address of the page that describes it; null where none was read
 * @param checkedOn the day on which that page was read
 */
public record FrameworkResponse(
        String code,
        String title,
        String inspectorate,
        @Nullable String from,
        @Nullable String to,
        ScaleOfFramework scale,
        List<ScaleOfFramework> otherScales,
        List<Subject> subjects,
        List<DueRuleOfFramework> dueRules,
        List<Area> judgementAreas,
        @Nullable String source,
        @Nullable LocalDate checkedOn) {

    /**
     * A grade scale.
     *
     * @param kind ordinal, statement, score or met-not-met
     * @param comparableWith scales whose ranks may be set beside those of this one; null where
     *     nobody has said which
     */
    public record ScaleOfFramework(
            String code,
            String kind,
            @Nullable List<String> comparableWith,
            List<GradeOfScale> grades) {}

    /**
     * A grade of a scale.
     *
     * @param value what reports print
     * @param rank 1 is the best; null for statements
     * @param order place of a statement, for display alone
     * @param score the number of a score scale
     * @param percentFrom the least percentage that it stands for
     * @param percentTo the greatest percentage that it stands for
     */
    public record GradeOfScale(
            String value,
            String label,
            @Nullable Integer rank,
            @Nullable Integer order,
            @Nullable BigDecimal score,
            @Nullable BigDecimal percentFrom,
            @Nullable BigDecimal percentTo) {}

    /**
     * When recommendations of a timescale are due.
     *
     * @param after ISO 8601 duration from the day on which the inspection was public; null where
     *     nothing falls due
     */
    public record DueRuleOfFramework(String timescale, @Nullable String after) {}

    /**
     * Something that is judged.
     *
     * @param scale the code of the scale that it is judged on
     * @param whereItApplies whether not every provider has it
     */
    public record Area(
            String code,
            String title,
            @Nullable String parent,
            @Nullable String outcomeArea,
            boolean headline,
            boolean overall,
            String scope,
            String scale,
            boolean whereItApplies) {}

    /** The answer for a framework. */
    public static FrameworkResponse of(InspectionFramework framework) {
        List<ScaleOfFramework> scales =
                framework.scales().stream().map(FrameworkResponse::scale).toList();
        return new FrameworkResponse(
                framework.code(),
                framework.title(),
                framework.inspectorate(),
                framework.from().map(PartialDate::text).orElse(null),
                framework.to().map(PartialDate::text).orElse(null),
                scales.getFirst(),
                scales.subList(1, scales.size()),
                framework.subjects(),
                framework.dueRules().stream().map(FrameworkResponse::dueRule).toList(),
                framework.judgementAreas().stream().map(FrameworkResponse::area).toList(),
                framework.describedAt().orElse(null),
                framework.checkedOn().orElse(null));
    }

    private static ScaleOfFramework scale(GradeScale scale) {
        return new ScaleOfFramework(
                scale.code(),
                scale.kind().code(),
                scale.comparableWith().orElse(null),
                scale.steps().stream().map(FrameworkResponse::grade).toList());
    }

    private static GradeOfScale grade(ScaleStep step) {
        var grade = step.grade();
        return new GradeOfScale(
                grade.value(),
                grade.label(),
                grade.rank().isPresent() ? grade.rank().getAsInt() : null,
                grade.order().isPresent() ? grade.order().getAsInt() : null,
                grade.score().orElse(null),
                step.band().map(PercentBand::from).orElse(null),
                step.band().map(PercentBand::to).orElse(null));
    }

    private static DueRuleOfFramework dueRule(DueRule rule) {
        return new DueRuleOfFramework(rule.timescale().code(), rule.after().orElse(null));
    }

    private static Area area(JudgementArea area) {
        return new Area(
                area.code(),
                area.title(),
                area.parent().orElse(null),
                area.outcomeArea().orElse(null),
                area.standing().headline(),
                area.standing().overall(),
                area.scope().code(),
                area.scale(),
                area.standing().whereItApplies());
    }
}
