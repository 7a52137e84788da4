package org.outcomes.inspections.judgement.db;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.judgement.app.GradeView;
import org.outcomes.inspections.judgement.app.Judged;
import org.outcomes.inspections.judgement.app.JudgementFilter;
import org.outcomes.inspections.judgement.app.JudgementView;
import org.outcomes.inspections.listing.ListedInspections;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Citation;
import org.outcomes.kit.listing.Columns;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.PageRequest;

/**
 * Judgements as seen from a viewpoint, newest inspection first, within it in the framework's order.
 */
public final class JudgementQuery {

    // A judgement without a subject comes last, and yields to one with a subject in a summary.
    private static final String SUBJECT = "coalesce(subject.position, 2147483647)";

    private static final String SELECT =
            """
            select inspection.area, inspection.id as inspection, inspection.framework,
                   inspection.public_from as inspection_day, inspection.source,
                   area.code as judgement_area, area.outcome_area, area.scope, area.headline, area.overall,
                   area.position as area_position,
                   judgement.subject, %1$s as subject_position,
                   judgement.summary, judgement.locator, judgement.public_from,
                   grade.value as grade_value, grade.label as grade_label, grade.rank as grade_rank,
                   grade.score as grade_score, grade.percent_from as grade_from, grade.percent_to as grade_to,
                   narrative.value as narrative_value, narrative.label as narrative_label,
                   narrative.rank as narrative_rank, narrative.score as narrative_score,
                   narrative.percent_from as narrative_from, narrative.percent_to as narrative_to,
                   area.scale,
                   (select count(*) from grade step
                    where (step.framework, step.framework_version, step.scale)
                        = (area.framework, area.framework_version, area.scale)) as grades
            from current_judgement judgement
            join current_inspection inspection on inspection.id = judgement.inspection
            join current_inspection_framework framework on framework.code = inspection.framework
            join judgement_area area
              on (area.framework, area.framework_version, area.code)
               = (framework.code, framework.version, judgement.judgement_area)
            join grade
              on (grade.framework, grade.framework_version, grade.scale, grade.value)
               = (area.framework, area.framework_version, area.scale, judgement.grade)
            left join grade narrative
              on (narrative.framework, narrative.framework_version, narrative.scale, narrative.value)
               = (area.framework, area.framework_version, area.scale, judgement.narrative_grade)
            left join inspected_subject subject
              on (subject.framework, subject.framework_version, subject.code)
               = (framework.code, framework.version, judgement.subject)
            where {where}
            order by %2$s, area.position, %1$s
            """
                    .formatted(SUBJECT, ListedInspections.ORDER);

    private final Handle handle;
    private final Viewpoint viewpoint;

    public JudgementQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** One page of those that the filter asks for. */
    public List<Keyed<JudgementView>> page(JudgementFilter filter, PageRequest page) {
        String within = "(area.position, " + SUBJECT + ") > (:key2::integer, :key3::integer)";
        return visible()
                .in("inspection.area", filter.areas())
                .in("inspection.id", filter.inspections())
                .in("area.outcome_area", filter.outcomeAreas())
                .in("area.scope", filter.scopes())
                .after(page, ListedInspections.after(within))
                .with("rows", page.rowsToRead())
                .query(handle, SELECT + " limit :rows")
                .map((row, _) -> new Keyed<>(view(row), key(row)))
                .list();
    }

    /**
     * The judgements of an area that speak of one of these outcome areas, and its overall ones.
     *
     * @param orOfNone whether those count as well that speak of no outcome area
     */
    public List<Judged> ofArea(String area, List<String> outcomeAreas, boolean orOfNone) {
        return visible()
                .in("inspection.area", List.of(area))
                .and(
                        "(area.overall or area.outcome_area = any(:outcomeAreas)"
                                + " or :orOfNone and area.outcome_area is null)")
                .with("outcomeAreas", outcomeAreas)
                .with("orOfNone", orOfNone)
                .query(handle, SELECT)
                .map((row, _) ->
                        new Judged(
                                view(row),
                                row.getString("framework"),
                                row.getInt("subject_position")))
                .list();
    }

    private Conditions visible() {
        return Conditions.visible(viewpoint, "inspection", "judgement");
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(
                row.getString("inspection_day"),
                row.getString("inspection"),
                row.getString("area_position"),
                row.getString("subject_position"));
    }

    private static JudgementView view(ResultSet row) throws SQLException {
        return new JudgementView(
                row.getString("area"),
                row.getString("inspection"),
                row.getString("judgement_area"),
                row.getString("outcome_area"),
                row.getString("subject"),
                row.getString("scope"),
                grade(row, "grade"),
                row.getString("narrative_value") == null ? null : grade(row, "narrative"),
                row.getBoolean("headline"),
                row.getBoolean("overall"),
                row.getString("summary"),
                row.getObject("public_from", LocalDate.class),
                Citation.of(row));
    }

    private static GradeView grade(ResultSet row, String which) throws SQLException {
        return new GradeView(
                row.getString(which + "_value"),
                row.getString(which + "_label"),
                Columns.number(row, which + "_rank"),
                row.getInt("grades"),
                row.getString("scale"),
                row.getBigDecimal(which + "_score"),
                band(row.getBigDecimal(which + "_from"), row.getBigDecimal(which + "_to")));
    }

    private static GradeView.@Nullable Band band(
            @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null ? null : new GradeView.Band(from, to);
    }
}
