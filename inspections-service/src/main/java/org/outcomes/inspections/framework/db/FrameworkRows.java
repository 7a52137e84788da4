package org.outcomes.inspections.framework.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.framework.app.Frameworks;
import org.outcomes.inspections.record.Recording;
import org.outcomes.inspections.record.db.VersionedId;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.PageRequest;

/** The stored inspection frameworks. */
@ApplicationScoped
class FrameworkRows implements Frameworks, PanacheRepositoryBase<FrameworkRow, VersionedId> {

    // What stored inspections use and the newest version of their framework has not.
    private static final String MISSING =
            """
            with framework as (
              select code, version from current_inspection_framework where code = any(:codes)
            ), used as (
              select framework, inspection, judgement_area, grade, narrative_grade, subject
              from current_judgement
              union all
              select framework, inspection, judgement_area, null, null, null from current_finding
            )
            select used.framework, used.inspection,
                   concat_ws(' ', used.judgement_area, used.grade, used.narrative_grade, used.subject) as what
            from used
            join framework on framework.code = used.framework
            left join judgement_area area
              on (area.framework, area.framework_version, area.code)
               = (framework.code, framework.version, used.judgement_area)
            where area.code is null
               or used.grade is not null and not exists (
                 select from grade
                 where (grade.framework, grade.framework_version, grade.scale, grade.value)
                     = (framework.code, framework.version, area.scale, used.grade))
               or used.narrative_grade is not null and not exists (
                 select from grade
                 where (grade.framework, grade.framework_version, grade.scale, grade.value)
                     = (framework.code, framework.version, area.scale, used.narrative_grade))
               or used.subject is not null and not exists (
                 select from inspected_subject subject
                 where (subject.framework, subject.framework_version, subject.code)
                     = (framework.code, framework.version, used.subject))
            order by 1, 2, 3
            """;

    @Override
    public List<String> visible(Handle handle, Viewpoint viewpoint, PageRequest page) {
        return Conditions.visible(viewpoint, "framework")
                .after(page, "framework.code > :key0")
                .with("rows", page.rowsToRead())
                .query(
                        handle,
                        """
                        select code from current_inspection_framework framework
                        where {where} order by code limit :rows
                        """)
                .mapTo(String.class)
                .list();
    }

    @Override
    public boolean visible(Handle handle, Viewpoint viewpoint, String code) {
        return Conditions.visible(viewpoint, "framework")
                .and("framework.code = :code")
                .with("code", code)
                .query(handle, "select from current_inspection_framework framework where {where}")
                .map((_, _) -> true)
                .findFirst()
                .isPresent();
    }

    @Override
    public Map<String, Held> withCodes(Handle handle, Collection<String> codes) {
        return new FrameworkProjection(handle, codes).read();
    }

    @Override
    public Set<String> outcomeAreas(Handle handle) {
        return handle.createQuery("select distinct code from current_outcome_area")
                .mapTo(String.class)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(List<Version> versions, Recording recording) {
        persist(versions.stream().map(version -> new FrameworkRow(version, recording)));
    }

    @Override
    public List<Missing> missing(Handle handle, Collection<String> codes) {
        return handle.createQuery(MISSING)
                .bindArray("codes", String.class, codes)
                .map((row, _) -> new Missing(row.getString(1), row.getString(3), row.getString(2)))
                .list();
    }
}
