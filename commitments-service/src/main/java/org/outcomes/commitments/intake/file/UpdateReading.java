package org.outcomes.commitments.intake.file;

import java.util.Optional;
import java.util.Set;
import org.outcomes.commitments.intake.domain.Known;
import org.outcomes.commitments.intake.domain.PlanContext;
import org.outcomes.commitments.plan.domain.Citation;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.commitments.progress.domain.UpdateKey;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.commitment.ClosedBecause;
import org.outcomes.reference.commitment.CommitmentKind;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.measure.direction.PrintedDirection;
import org.outcomes.reference.period.Period;

/** Reads the updates of a commitment with their measurements. */
final class UpdateReading {

    private final Known known;
    private final Faults faults;
    private final PlanContext context;
    private final PlanParts parts;

    UpdateReading(Known known, Faults faults, PlanContext context, PlanParts parts) {
        this.known = known;
        this.faults = faults;
        this.context = context;
        this.parts = parts;
    }

    /**
     * The commitment that an update is of.
     *
     * @param strands the codes of its strands
     */
    record Of(String commitment, Optional<CommitmentKind> kind, Set<String> strands) {}

    void read(JsonRecord record, Of of) {
        long before = faults.total();
        Optional<UpdateKey> key = key(record, of);
        Optional<ProgressUpdate.Said> said = said(record, of);
        String narrative = record.required("narrative");
        Optional<String> source = record.readRequired("source", known::source);
        String locator = record.required("locator");
        readMeasurements(record, key);
        record.refuseUnknown();
        if (faults.total() == before) {
            parts.add(
                    record,
                    new ProgressUpdate(
                            key.orElseThrow(),
                            said.orElseThrow(),
                            narrative,
                            new Citation(source.orElseThrow(), Optional.of(locator)),
                            context.publicFrom(
                                    key.orElseThrow().reportedOn(),
                                    known.publishedOn(source.orElseThrow()))));
        }
    }

    private void readMeasurements(JsonRecord record, Optional<UpdateKey> update) {
        MeasurementReading measurements = new MeasurementReading(faults, context, parts, update);
        Fields.present(record, "measurements");
        record.objects("measurements").forEach(measurements::read);
    }

    private Optional<UpdateKey> key(JsonRecord record, Of of) {
        Fields.present(record, "reportedOn");
        Optional<Period> reportedFor = record.readRequired("reportedFor", Period::parse);
        Optional<PartialDate> reportedOn = record.read("reportedOn", PartialDate::parse);
        Optional<String> strand = record.read("strand", WrittenCode::parse);
        if (strand.filter(code -> !of.strands().contains(code)).isPresent()) {
            record.refuse("strand", "The commitment has no such strand.");
        }
        Optional<UpdateKey> key =
                reportedFor.map(
                        period -> new UpdateKey(of.commitment(), strand, period, reportedOn));
        key.flatMap(found -> parts.taken(found, record))
                .ifPresent(first ->
                        record.refuse(
                                "reportedFor",
                                "An update for the same period and day stands at "
                                        + first.pointer()
                                        + "."));
        return key;
    }

    private Optional<ProgressUpdate.Said> said(JsonRecord record, Of of) {
        long before = faults.total();
        Optional<String> status = record.read("status", context::status);
        Optional<String> stage = record.read("stage", context::stage);
        if (stage.isPresent() && of.kind().filter(CommitmentKind::countedAmongRisks).isPresent()) {
            record.refuse("stage", "A risk or an issue has no stage.");
        }
        Optional<String> statusBasis = Fields.words(record, "statusBasis");
        Optional<ClosedBecause> closedBecause = record.read("closedBecause", ClosedBecause::of);
        Optional<PrintedDirection> direction = record.read("direction", PrintedDirection::of);
        if (faults.total() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ProgressUpdate.Said(status, stage, statusBasis, closedBecause, direction));
        } catch (IllegalArgumentException notComplete) {
            record.refuse("closedBecause", String.valueOf(notComplete.getMessage()));
            return Optional.empty();
        }
    }
}
