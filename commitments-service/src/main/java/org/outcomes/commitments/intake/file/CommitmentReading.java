package org.outcomes.commitments.intake.file;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.commitment.domain.IndicatorLink;
import org.outcomes.commitments.commitment.domain.Strand;
import org.outcomes.commitments.commitment.domain.Target;
import org.outcomes.commitments.intake.domain.Known;
import org.outcomes.commitments.intake.domain.PlanContext;
import org.outcomes.commitments.intake.domain.change.Continuity;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.commitment.CommitmentKind;
import org.outcomes.reference.commitment.CommitmentSlug;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.measure.Breakdown;

/** Reads the commitments of a plan with their strands and updates. */
final class CommitmentReading {

    private final Faults faults;
    private final PlanContext context;
    private final PlanParts parts;
    private final UpdateReading updates;

    CommitmentReading(Known known, Faults faults, PlanContext context, PlanParts parts) {
        this.faults = faults;
        this.context = context;
        this.parts = parts;
        this.updates = new UpdateReading(known, faults, context, parts);
    }

    void read(JsonRecord record) {
        long before = faults.total();
        Commitment.Name name = name(record);
        Optional<CommitmentKind> kind = record.readRequired("kind", CommitmentKind::of);
        String title = record.required("title");
        Optional<String> outcomeArea = record.readRequired("outcomeArea", context::outcomeArea);
        Target target = target(record);
        List<IndicatorLink> indicators = indicators(record);
        readUpdates(record, name, kind);
        record.refuseUnknown();
        if (faults.total() == before && context.publicFrom().isPresent()) {
            parts.add(
                    record,
                    new Commitment(
                            name,
                            kind.orElseThrow(),
                            title,
                            outcomeArea.orElseThrow(),
                            target,
                            indicators,
                            context.publicFrom().get()));
        }
    }

    private void readUpdates(
            JsonRecord record, Commitment.Name name, Optional<CommitmentKind> kind) {
        UpdateReading.Of commitment =
                new UpdateReading.Of(name.code(), kind, strands(record, name.code()));
        Fields.present(record, "updates");
        record.objects("updates").forEach(update -> updates.read(update, commitment));
    }

    private Commitment.Name name(JsonRecord record) {
        Commitment.Name name =
                new Commitment.Name(
                        record.required("code"), Fields.distinctWords(record, "aliases"));
        checkAddress(record, name);
        return name;
    }

    private void checkAddress(JsonRecord record, Commitment.Name name) {
        if (name.code().isEmpty()) {
            return;
        }
        try {
            CommitmentSlug slug = name.slug();
            parts.taken(slug, record)
                    .ifPresent(first -> {
                        String other = first.text("code").orElse("");
                        record.refuse(
                                "code",
                                other.equals(name.code())
                                        ? "The same commitment stands at " + first.pointer() + "."
                                        : Continuity.sameAddress(record.pointer(), name, other)
                                                .detail());
                    });
        } catch (IllegalArgumentException noAddress) {
            record.refuse("code", String.valueOf(noAddress.getMessage()));
        }
    }

    private static Target target(JsonRecord record) {
        Optional<JsonRecord> object = record.object("target");
        if (object.isEmpty()) {
            record.refuse("target", "The field target must be given.");
            return new Target(Optional.empty(), Optional.empty(), false);
        }
        JsonRecord target = object.get();
        Fields.present(target, "text", "dueOn", "ongoing");
        Target read =
                new Target(
                        Fields.words(target, "text"),
                        target.read("dueOn", PartialDate::parse),
                        target.flag("ongoing"));
        target.refuseUnknown();
        return read;
    }

    private List<IndicatorLink> indicators(JsonRecord record) {
        Fields.present(record, "indicators");
        Set<IndicatorLink> seen = new HashSet<>();
        return record.objects("indicators").stream()
                .flatMap(link -> indicator(link, seen).stream())
                .toList();
    }

    private Optional<IndicatorLink> indicator(JsonRecord record, Set<IndicatorLink> seen) {
        Optional<String> code = record.readRequired("code", WrittenCode::parse);
        Optional<Breakdown> breakdown = Fields.given(record, "breakdown", Breakdown::parse, faults);
        record.refuseUnknown();
        Optional<IndicatorLink> link =
                code.flatMap(found -> breakdown.map(part -> new IndicatorLink(found, part)));
        if (link.filter(found -> !seen.add(found)).isPresent()) {
            record.refuse("code", "The same indicator and breakdown stand twice.");
        }
        return link;
    }

    private Set<String> strands(JsonRecord record, String commitment) {
        Set<String> codes = new HashSet<>();
        for (JsonRecord strand : record.objects("strands")) {
            Optional<String> code = strand.readRequired("code", WrittenCode::parse);
            String title = strand.required("title");
            strand.refuseUnknown();
            if (code.filter(found -> !codes.add(found)).isPresent()) {
                strand.refuse("code", "The same strand stands twice.");
            }
            code.ifPresent(found -> parts.add(strand, new Strand(commitment, found, title)));
        }
        return codes;
    }
}
