package org.outcomes.inspections.finding;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Columns;
import org.outcomes.kit.store.Visibility;

/** The themes to which the inspections of an area return. */
public final class RepeatThemeQuery {

    private static final String SELECT =
            """
            with named as (
              select inspection.id as inspection, inspection.public_from as day, unnest(part.themes) as theme,
                     part.what, part.id, part.position, part.outcome_area
              from current_inspection inspection
              join (
                select 'finding' as what, id, position, outcome_area, themes, inspection
                from current_finding finding where {finding}
                union all
                select 'recommendation', id, position, outcome_area, themes, inspection
                from current_recommendation recommendation where {recommendation}
              ) part on part.inspection = inspection.id
              where inspection.area = :area and {inspection}
            )
            select theme,
                   (select array_agg(inspection order by day, inspection)
                    from (select distinct inspection, day from named each_one
                          where each_one.theme = named.theme) once) as inspections,
                   coalesce(array_agg(id order by day, inspection, position, id)
                     filter (where what = 'finding'), '{}') as findings,
                   coalesce(array_agg(id order by day, inspection, position, id)
                     filter (where what = 'recommendation'), '{}') as recommendations,
                   coalesce(array_agg(distinct outcome_area)
                     filter (where outcome_area is not null), '{}') as outcome_areas
            from named
            group by theme
            having count(distinct inspection) > 1
            order by theme collate "C"
            """;

    private final Handle handle;
    private final Viewpoint viewpoint;

    public RepeatThemeQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** The themes of an area that two or more of its inspections name, by their text. */
    public List<RepeatTheme> ofArea(String area) {
        String sql =
                SELECT.replace("{inspection}", Visibility.of(viewpoint, "inspection"))
                        .replace("{finding}", Visibility.of(viewpoint, "finding"))
                        .replace("{recommendation}", Visibility.of(viewpoint, "recommendation"));
        return Visibility.bind(handle.createQuery(sql), viewpoint)
                .bind("area", area)
                .map((row, _) ->
                        new RepeatTheme(
                                row.getString("theme"),
                                Columns.texts(row, "inspections"),
                                Columns.texts(row, "findings"),
                                Columns.texts(row, "recommendations"),
                                Columns.texts(row, "outcome_areas")))
                .list();
    }
}
