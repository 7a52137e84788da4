package org.outcomes.commitments.progress.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.commitments.progress.domain.MeasuredUpdate;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Visibility;

/** Progress updates as seen from a viewpoint. */
public final class UpdateQuery {

    /** Newest first: the order by which the update that counts is chosen. */
    public static final String NEWEST_FIRST =
            "%1$s.public_from desc, %1$s.reported_for_end desc, %1$s.number desc";

    private static final String VISIBLE_COMMITMENT =
            """
            select commitment.* from current_commitment commitment
            join current_plan plan on plan.code = commitment.plan
            where commitment.plan = :plan and commitment.slug = :slug and {commitment} and {plan}
            """;

    private final Handle handle;
    private final Viewpoint viewpoint;

    public UpdateQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** The updates with these numbers, which were chosen from the same viewpoint. */
    public Map<Long, ProgressUpdate> numbered(Collection<Long> numbers) {
        return handle
                .createQuery("select * from current_progress_update where number = any(:numbers)")
                .bindArray("numbers", Long.class, numbers)
                .map((row, _) -> Map.entry(row.getLong("number"), UpdateColumns.update(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * One page of all updates of a commitment, newest first; empty where there is no such
     * commitment.
     */
    public Optional<List<MeasuredUpdate>> history(String plan, String slug, PageRequest page) {
        return commitmentCode(plan, slug).map(commitment -> updatesOf(plan, commitment, page));
    }

    private Optional<String> commitmentCode(String plan, String slug) {
        String sql =
                VISIBLE_COMMITMENT
                        .replace("{commitment}", Visibility.of(viewpoint, "commitment"))
                        .replace("{plan}", Visibility.of(viewpoint, "plan"));
        return Visibility.bind(handle.createQuery(sql), viewpoint)
                .bind("plan", plan)
                .bind("slug", slug)
                .map((row, _) -> row.getString("code"))
                .findOne();
    }

    private List<MeasuredUpdate> updatesOf(String plan, String commitment, PageRequest page) {
        String sql =
                "select progress_update.* from current_progress_update progress_update"
                        + " where {where} order by "
                        + NEWEST_FIRST.formatted("progress_update")
                        + " limit :rows";
        return measured(
                Conditions.visible(viewpoint, "progress_update")
                        .and("progress_update.plan = :plan")
                        .and("progress_update.commitment = :commitment")
                        .with("plan", plan)
                        .with("commitment", commitment)
                        .after(page, AFTER)
                        .with("rows", page.rowsToRead())
                        .query(handle, sql));
    }

    private static final String AFTER =
            """
            (progress_update.public_from, progress_update.reported_for_end, progress_update.number) < (
              select last.public_from, last.reported_for_end, last.number from current_progress_update last
              where last.plan = :plan and last.commitment = :commitment and coalesce(last.strand, '') = :key0
                and last.reported_for = :key1 and coalesce(last.reported_on, '') = :key2)\
            """;

    private List<MeasuredUpdate> measured(Query query) {
        record Numbered(long number, ProgressUpdate update) {}
        List<Numbered> updates =
                new ArrayList<>(
                        query.map((row, _) ->
                                        new Numbered(
                                                row.getLong("number"), UpdateColumns.update(row)))
                                .list());
        Map<Long, ProgressUpdate> byNumber =
                updates.stream().collect(toMap(Numbered::number, Numbered::update));
        Map<Long, List<Measurement>> measurements = measurements(byNumber);
        return updates.stream()
                .map(each ->
                        new MeasuredUpdate(
                                each.update(), measurements.getOrDefault(each.number(), List.of())))
                .toList();
    }

    private Map<Long, List<Measurement>> measurements(Map<Long, ProgressUpdate> updates) {
        String sql =
                "select measurement.* from current_measurement measurement"
                        + " where measurement.update_number = any(:numbers) and "
                        + Visibility.of(viewpoint, "measurement")
                        + " order by measurement.update_number, measurement.position";
        return Visibility.bind(handle.createQuery(sql), viewpoint)
                .bindArray("numbers", Long.class, updates.keySet())
                .map((row, _) -> {
                    long number = row.getLong("update_number");
                    ProgressUpdate update = java.util.Objects.requireNonNull(updates.get(number));
                    return Map.entry(number, UpdateColumns.measurement(row, update.key()));
                })
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
