package org.outcomes.commitments.intake.db;

import org.jdbi.v3.core.statement.PreparedBatch;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.commitments.progress.domain.UpdateKey;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.day.PartialDate;

/**
 * How updates and measurements are added: they refer to an update by the number of its first
 * version.
 */
final class UpdateInsert {

    private static final String NUMBER =
            """
            (select first.number from progress_update first
             where first.plan = :plan and first.commitment = :commitment and first.strand is not distinct from :strand
               and first.reported_for = :reportedFor and first.reported_on is not distinct from :reportedOn
               and first.version = 1)\
            """;

    static final String UPDATE =
            """
            insert into progress_update (number, version, plan, commitment, strand, reported_for, reported_for_end,
                reported_on, status, stage, closed_because, status_basis, direction, narrative, source, locator,
                public_from, recorded_by, reason)
            values (coalesce(%s, nextval('progress_update_number')),
                :version, :plan, :commitment, :strand, :reportedFor, :reportedForEnd,
                :reportedOn, :status, :stage, :closedBecause, :statusBasis, :direction, :narrative, :source, :locator,
                :publicFrom, :recordedBy, :reason)
            """
                    .formatted(NUMBER);

    static final String MEASUREMENT =
            """
            insert into measurement (update_number, indicator, area, period, breakdown, occurrence, version, position,
                label, actual, planned, unit, status, direction, note, recorded_by, reason)
            select number, :indicator, :area, :period, :breakdown, :occurrence, :version, :position,
                :label, :actual, :planned, :unit, :status, :direction, :note, :recordedBy, :reason
            from progress_update where version = 1 and number = %s
            """
                    .formatted(NUMBER);

    private UpdateInsert() {}

    static void bind(PreparedBatch batch, ProgressUpdate update) {
        bind(batch, update.key());
        ProgressUpdate.Said said = update.said();
        batch.bind("reportedForEnd", update.key().reportedFor().end())
                .bind("status", said.status().orElse(null))
                .bind("stage", said.stage().orElse(null))
                .bind("closedBecause", said.closedBecause().map(Coded::code).orElse(null))
                .bind("statusBasis", said.statusBasis().orElse(null))
                .bind("direction", said.direction().map(Coded::code).orElse(null))
                .bind("narrative", update.narrative())
                .bind("source", update.citation().source())
                .bind("locator", update.citation().locator().orElse(null))
                .bind("publicFrom", update.publicFrom());
    }

    static void bind(PreparedBatch batch, Measurement measurement) {
        Measurement.Key key = measurement.key();
        bind(batch, key.update());
        batch.bind("indicator", key.indicator())
                .bind("area", key.area().code())
                .bind("period", key.period().code())
                .bind("breakdown", key.breakdown().text())
                .bind("occurrence", key.occurrence())
                .bind("label", measurement.label())
                .bind("actual", measurement.figures().actual().orElse(null))
                .bind("planned", measurement.figures().plan().orElse(null))
                .bind("unit", measurement.unit().code())
                .bind("status", measurement.figures().status().code())
                .bind("direction", measurement.direction().map(Coded::code).orElse(null))
                .bind("note", measurement.note().orElse(null));
    }

    private static void bind(PreparedBatch batch, UpdateKey key) {
        batch.bind("commitment", key.commitment())
                .bind("strand", key.strand().orElse(null))
                .bind("reportedFor", key.reportedFor().code())
                .bind("reportedOn", key.reportedOn().map(PartialDate::toString).orElse(null));
    }
}
