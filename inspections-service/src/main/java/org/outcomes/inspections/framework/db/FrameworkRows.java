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
import org.outcomes.inspections.framework.domain.InspectionFramework;
import org.outcomes.inspections.record.Recording;
import org.outcomes.inspections.record.db.VersionedId;
import org.outcomes.kit.page.PageRequest;

/** The stored inspection frameworks. */
@ApplicationScoped
class FrameworkRows implements Frameworks, PanacheRepositoryBase<FrameworkRow, VersionedId> {

    @Override
    public List<InspectionFramework> page(Handle handle, PageRequest page) {
        List<String> codes =
                handle.createQuery(
                                """
                                select code from current_inspection_framework
                                where code > :after order by code limit :rows
                                """)
                        .bind("after", page.after(0))
                        .bind("rows", page.rowsToRead())
                        .mapTo(String.class)
                        .list();
        Map<String, Held> found = withCodes(handle, codes);
        return codes.stream().flatMap(code -> held(found, code).stream()).toList();
    }

    private static List<InspectionFramework> held(Map<String, Held> found, String code) {
        Held held = found.get(code);
        return held == null ? List.of() : List.of(held.framework());
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
        return handle.createQuery(
                        """
                        with framework as (
                          select code, version from current_inspection_framework where code = any(:codes)
                        ), used as (
                          select framework, inspection, judgement_area, grade, narrative_grade, subject,
                                 null as timescale
                          from current_judgement
                          union all
                          select framework, inspection, judgement_area, null, null, null, null from current_finding
                          union all
                          select framework, inspection, null, null, null, null, timescale from current_recommendation
                        )
                        select used.framework, used.inspection,
                               concat_ws(' ', used.judgement_area, used.grade, used.narrative_grade, used.subject,
                                         used.timescale) as what
                        from used
                        join framework on framework.code = used.framework
                        left join judgement_area area
                          on (area.framework, area.framework_version, area.code)
                           = (framework.code, framework.version, used.judgement_area)
                        where used.judgement_area is not null and area.code is null
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
                        """)
                .bindArray("codes", String.class, codes)
                .map((row, _) -> new Missing(row.getString(1), row.getString(3), row.getString(2)))
                .list();
    }
}
