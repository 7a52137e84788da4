package org.outcomes.inspections.inspection.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.inspection.app.Inspections;
import org.outcomes.inspections.record.Recording;

/** The stored inspections. */
@ApplicationScoped
class InspectionRows implements Inspections {

    private final EntityManager entities;

    @Inject
    InspectionRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Versions newest(Collection<String> inspections, Collection<String> parts) {
        List<RecommendationRow> recommendations =
                newestParts(RecommendationRow.class, inspections, parts);
        List<String> recommendationIds = recommendations.stream().map(row -> row.id.id()).toList();
        return new Versions(
                byId(newest(InspectionRow.class, inspections), InspectionRow::version),
                byId(newestParts(JudgementRow.class, inspections, parts), JudgementRow::version),
                byId(newestParts(FindingRow.class, inspections, parts), FindingRow::version),
                byId(recommendations, RecommendationRow::version),
                byId(newestResponses(recommendationIds), ResponseRow::version),
                byId(
                        newestParts(InterventionRow.class, inspections, parts),
                        InterventionRow::version));
    }

    private static <R, T> Map<String, Version<T>> byId(
            List<R> rows, Function<R, Version<T>> version) {
        return rows.stream().map(version).collect(Collectors.toMap(Version::id, held -> held));
    }

    private <R> List<R> newest(Class<R> type, Collection<String> ids) {
        return query(type, "row.id.id in :ids").setParameter("ids", ids).getResultList();
    }

    private <R extends PartRow> List<R> newestParts(
            Class<R> type, Collection<String> inspections, Collection<String> parts) {
        return query(type, "(row.inspection in :inspections or row.id.id in :parts)")
                .setParameter("inspections", inspections)
                .setParameter("parts", parts)
                .getResultList();
    }

    private List<ResponseRow> newestResponses(Collection<String> recommendations) {
        return query(ResponseRow.class, "row.recommendation in :recommendations")
                .setParameter("recommendations", recommendations)
                .getResultList();
    }

    private <R> jakarta.persistence.TypedQuery<R> query(Class<R> type, String which) {
        return entities.createQuery(
                """
                select row from %1$s row where %2$s and not exists (
                  select 1 from %1$s newer where newer.id.id = row.id.id and newer.id.version > row.id.version)
                """
                        .formatted(type.getSimpleName(), which),
                type);
    }

    @Override
    public void add(Versions versions, References references, Recording recording) {
        store(versions.inspections(), version -> new InspectionRow(version, recording));
        store(
                versions.judgements(),
                version -> {
                    String scale = references.scales().getOrDefault(version.id(), "");
                    return new JudgementRow(version, scale, recording);
                });
        store(versions.findings(), version -> new FindingRow(version, recording));
        store(
                versions.recommendations(),
                version -> new RecommendationRow(version, references.findingVersions(), recording));
        store(versions.responses(), version -> new ResponseRow(version, recording));
        store(versions.interventions(), version -> new InterventionRow(version, recording));
    }

    private static <T> void store(
            Map<String, Version<T>> versions, Function<Version<T>, PanacheEntityBase> row) {
        Stream<PanacheEntityBase> rows = versions.values().stream().map(row);
        PanacheEntityBase.persist(rows);
    }

    @Override
    public Map<String, LocalDate> sources(Handle handle, Collection<String> sources) {
        return handle.createQuery(
                        "select id, published_on from current_source where id = any(:ids)")
                .bindArray("ids", String.class, sources)
                .map((row, _) ->
                        Map.entry(
                                row.getString("id"),
                                row.getObject("published_on", LocalDate.class)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Misfit> misfits(Handle handle, Collection<String> inspections) {
        return handle.createQuery(
                        """
                        with part as (
                          select id, inspection, framework from current_judgement
                          union all select id, inspection, framework from current_finding
                          union all select id, inspection, framework from current_recommendation
                        )
                        select inspection.id as inspection, part.id as part,
                               'It was judged by framework ' || part.framework || ', the inspection by '
                                 || inspection.framework || ': both have to change together.' as detail
                        from current_inspection inspection join part on part.inspection = inspection.id
                        where inspection.id = any(:ids) and part.framework <> inspection.framework
                        union all
                        select finding.inspection, recommendation.id,
                               'It restates ' || finding.id || ', which is a weakness no more.'
                        from current_recommendation recommendation
                        join current_finding finding on finding.id = recommendation.same_as
                        where finding.inspection = any(:ids) and finding.kind <> 'weakness'
                        order by 1, 2
                        """)
                .bindArray("ids", String.class, inspections)
                .map((row, _) -> new Misfit(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
