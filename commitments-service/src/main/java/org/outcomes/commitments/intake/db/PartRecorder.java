package org.outcomes.commitments.intake.db;

import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.outcomes.commitments.commitment.domain.Strand;
import org.outcomes.commitments.intake.domain.change.NextVersion;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.commitments.report.domain.ValueCount;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.reference.commitment.SchemeValue;
import org.outcomes.reference.commitment.StatusScheme;
import org.outcomes.reference.day.PartialDate;

/** Adds new versions of the parts of one plan, each kind in batches. */
final class PartRecorder {

    private final Handle handle;
    private final Plan plan;
    private final ImportRequest request;

    PartRecorder(Handle handle, Plan plan, ImportRequest request) {
        this.handle = handle;
        this.plan = plan;
        this.request = request;
    }

    void addValues(List<NextVersion<SchemeValue>> versions) {
        String scheme = plan.scheme() instanceof StatusScheme ? "status" : "stage";
        add(
                """
                insert into scheme_value (plan, value, version, scheme, rank, label, definition,
                                          recorded_by, reason)
                values (:plan, :value, :version, :scheme, :rank, :label, :definition,
                        :recordedBy, :reason)
                """,
                versions,
                (batch, value) ->
                        batch.bind("value", value.value())
                                .bind("scheme", scheme)
                                .bind("rank", value.order())
                                .bind("label", value.label())
                                .bind("definition", value.definition().orElse(null)));
    }

    void addStrands(List<NextVersion<Strand>> versions) {
        add(
                """
                insert into strand (plan, commitment, code, version, position, title,
                                    recorded_by, reason)
                values (:plan, :commitment, :code, :version, :position, :title,
                        :recordedBy, :reason)
                """,
                versions,
                (batch, strand) ->
                        batch.bind("commitment", strand.commitment())
                                .bind("code", strand.code())
                                .bind("title", strand.title()));
    }

    void addUpdates(List<NextVersion<ProgressUpdate>> versions) {
        add(UpdateInsert.UPDATE, versions, UpdateInsert::bind);
    }

    void addMeasurements(List<NextVersion<Measurement>> versions) {
        add(UpdateInsert.MEASUREMENT, versions, UpdateInsert::bind);
    }

    void addReports(List<NextVersion<ProgressReport>> versions) {
        add(
                """
                insert into progress_report (plan, code, version, position, as_at, reported_on, source, meeting,
                                             resolution, public_from, recorded_by, reason)
                values (:plan, :code, :version, :position, :asAt, :reportedOn, :source, :meeting,
                        :resolution, :publicFrom, :recordedBy, :reason)
                """,
                versions,
                (batch, report) ->
                        batch.bind("code", report.code())
                                .bind("asAt", report.days().asAt().toString())
                                .bind(
                                        "reportedOn",
                                        report.days()
                                                .reportedOn()
                                                .map(PartialDate::toString)
                                                .orElse(null))
                                .bind("source", report.source())
                                .bind("meeting", report.proceedings().meeting().orElse(null))
                                .bind("resolution", report.proceedings().resolution().orElse(null))
                                .bind("publicFrom", report.publicFrom()));
        versions.forEach(this::addPublished);
    }

    private void addPublished(NextVersion<ProgressReport> version) {
        handle.createUpdate(
                        """
                        insert into published_count (plan, report, version, value, count)
                        select :plan, :report, :version, value, count from unnest(:values, :counts) as published (value, count)
                        """)
                .bind("plan", plan.code())
                .bind("report", version.value().code())
                .bind("version", version.number())
                .bindArray(
                        "values",
                        String.class,
                        version.value().published().stream().map(ValueCount::value).toList())
                .bindArray(
                        "counts",
                        Long.class,
                        version.value().published().stream().map(ValueCount::count).toList())
                .execute();
    }

    private <V> void add(
            String sql, List<NextVersion<V>> versions, BiConsumer<PreparedBatch, V> binder) {
        if (versions.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        for (NextVersion<V> version : versions) {
            batch.bind("plan", plan.code())
                    .bind("version", version.number())
                    .bind("position", version.position())
                    .bind("recordedBy", request.actor().name())
                    .bind("reason", request.reason().orElse(null));
            binder.accept(batch, version.value());
            batch.add();
        }
        batch.execute();
    }
}
