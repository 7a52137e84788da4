package org.outcomes.commitments.intake.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.commitments.intake.domain.Known;
import org.outcomes.commitments.intake.domain.PlanContext;
import org.outcomes.commitments.intake.domain.PlanTree;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.kit.text.WrittenDay;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.commitment.Scheme;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.day.PublicFrom;
import org.outcomes.reference.outcome.OutcomeFramework;

/** Reads the plans of {@code plans.json}; every fault is noted, none ends the reading. */
public final class PlanReading {

    private final Known known;
    private final Faults faults;
    private final Map<String, String> places = new HashMap<>();

    public PlanReading(Known known, Faults faults) {
        this.known = known;
        this.faults = faults;
    }

    /** The plans that have no fault. */
    public List<PlanTree> read(List<JsonRecord> records) {
        List<PlanTree> sound = new ArrayList<>();
        records.forEach(record -> read(record).ifPresent(sound::add));
        return sound;
    }

    private Optional<PlanTree> read(JsonRecord record) {
        long before = faults.total();
        Optional<String> code = record.readRequired("code", WrittenCode::parse);
        code.ifPresent(found -> refuseSecond(record, found));
        Head head = head(record);
        PlanContext context = head.context(code.orElse(""));
        PlanParts parts = new PlanParts();
        Fields.present(record, "commitments", "progressReports");
        CommitmentReading commitments = new CommitmentReading(known, faults, context, parts);
        record.objects("commitments").forEach(commitments::read);
        ReportReading reports = new ReportReading(known, faults, context, parts);
        record.objects("progressReports").forEach(reports::read);
        record.refuseUnknown();
        return faults.total() > before
                ? Optional.empty()
                : Optional.of(parts.under(record, head.plan(context)));
    }

    private void refuseSecond(JsonRecord record, String code) {
        String first = places.putIfAbsent(code, record.pointer());
        if (first != null) {
            record.refuse("code", "The same plan stands at " + first + ".");
        }
    }

    private Head head(JsonRecord record) {
        Fields.present(record, "to");
        String title = record.required("title");
        Optional<AreaCode> area = record.readRequired("area", AreaCode::of);
        Optional<OutcomeFramework> framework =
                record.readRequired("outcomeFramework", known::framework);
        Optional<Plan.Duration> duration = duration(record);
        Optional<String> source = record.readRequired("source", known::source);
        Optional<Scheme> scheme = new SchemeReading(faults).read(record);
        return new Head(known, title, area, framework, duration, source, scheme);
    }

    private Optional<Plan.Duration> duration(JsonRecord record) {
        long before = faults.total();
        var from = record.readRequired("from", PartialDate::parse);
        var to = record.read("to", PartialDate::parse);
        var knownOn = record.read("knownOn", WrittenDay::parse);
        if (faults.total() > before || from.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Plan.Duration(from.get(), to, knownOn));
        } catch (IllegalArgumentException reversed) {
            record.refuse("to", String.valueOf(reversed.getMessage()));
            return Optional.empty();
        }
    }

    private record Head(
            Known known,
            String title,
            Optional<AreaCode> area,
            Optional<OutcomeFramework> framework,
            Optional<Plan.Duration> duration,
            Optional<String> source,
            Optional<Scheme> scheme) {

        PlanContext context(String code) {
            return new PlanContext(
                    code,
                    area,
                    framework,
                    scheme,
                    duration.flatMap(days ->
                            source.map(id ->
                                    PublicFrom.of(
                                            days.knownOn(),
                                            Optional.of(days.from()),
                                            known.publishedOn(id)))));
        }

        Plan plan(PlanContext context) {
            return new Plan(
                    context.code(),
                    title,
                    area.orElseThrow(),
                    framework.orElseThrow().code(),
                    duration.orElseThrow(),
                    source.orElseThrow(),
                    scheme.orElseThrow(),
                    context.publicFrom().orElseThrow());
        }
    }
}
