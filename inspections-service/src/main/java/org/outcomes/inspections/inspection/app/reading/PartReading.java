package org.outcomes.inspections.inspection.app.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.outcomes.inspections.inspection.app.reading.InspectionTree.Answered;
import org.outcomes.inspections.inspection.domain.Finding;
import org.outcomes.inspections.inspection.domain.Inspection;
import org.outcomes.inspections.inspection.domain.Intervention;
import org.outcomes.inspections.inspection.domain.Judgement;
import org.outcomes.inspections.inspection.domain.Recommendation;
import org.outcomes.inspections.inspection.domain.Recommendation.Links;
import org.outcomes.inspections.inspection.domain.Response;
import org.outcomes.inspections.reading.Fields;
import org.outcomes.inspections.reading.Once;
import org.outcomes.inspections.reading.Read;
import org.outcomes.inspections.reading.Reading;
import org.outcomes.inspections.reading.Tally;
import org.outcomes.inspections.reading.Words;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.inspection.FindingKind;
import org.outcomes.reference.inspection.Timescale;

/** Reads the parts of inspections. An id may stand once in the file. */
final class PartReading {

    private final Tally tally;
    private final Once findings = new Once("The finding");
    private final Once recommendations = new Once("The recommendation");
    private final Once interventions = new Once("The intervention");

    PartReading(Tally tally) {
        this.tally = tally;
    }

    /** The ids of all findings that were read, also of those with a fault. */
    Set<String> findingIds() {
        return findings.names();
    }

    /** The tree of an inspection: what was read of itself, and its parts. */
    InspectionTree of(Read<Optional<Inspection>> head) {
        JsonRecord record = head.at();
        Fields.present(record, "judgements", "findings", "recommendations", "interventions");
        Once judged = new Once("The judgement on");
        return new InspectionTree(
                head,
                read(Kinds.JUDGEMENT, record, "judgements", part -> judgement(part, judged)),
                read(Kinds.FINDING, record, "findings", this::finding),
                read(Kinds.RECOMMENDATION, record, "recommendations", this::recommendation),
                read(Kinds.INTERVENTION, record, "interventions", this::intervention));
    }

    private <T> List<Read<T>> read(
            String kind, JsonRecord parent, String field, Reading.Of<T> reading) {
        return tally.read(kind, parent.objects(field), reading);
    }

    private static Supplier<Judgement> judgement(JsonRecord record, Once judged) {
        Fields.present(record, "subject");
        var area = record.readRequired("judgementArea", WrittenCode::parse);
        var subject = record.read("subject", WrittenCode::parse);
        var grade = record.readRequired("grade", Words::text);
        var narrative = record.read("narrativeGrade", Words::text);
        var summary = record.readRequired("summary", Words::text);
        var locator = record.readRequired("locator", Words::text);
        record.refuseUnknown();
        String of = subject.map(code -> " of " + code).orElse("");
        area.ifPresent(code -> judged.take(record, "judgementArea", code + of));
        if (narrative.isPresent() && narrative.equals(grade)) {
            record.refuse("narrativeGrade", "It stands only where it is another than the grade.");
        }
        return () ->
                new Judgement(
                        area.orElseThrow(),
                        subject,
                        grade.orElseThrow(),
                        narrative,
                        summary.orElseThrow(),
                        locator.orElseThrow());
    }

    private Supplier<Finding> finding(JsonRecord record) {
        Fields.present(record, "outcomeArea");
        var id = findings.read(record, "id", WrittenCode::parse);
        var kind = record.readRequired("kind", FindingKind::of);
        var outcomeArea = record.read("outcomeArea", WrittenCode::parse);
        var area = record.readRequired("judgementArea", WrittenCode::parse);
        var text = record.readRequired("text", Words::text);
        var locator = record.readRequired("locator", Words::text);
        var themes = Fields.words(record, "themes", WrittenCode::parse);
        record.refuseUnknown();
        return () ->
                new Finding(
                        id.orElseThrow(),
                        kind.orElseThrow(),
                        outcomeArea,
                        area.orElseThrow(),
                        text.orElseThrow(),
                        locator.orElseThrow(),
                        themes);
    }

    private Supplier<Answered> recommendation(JsonRecord record) {
        Fields.present(record, "outcomeArea", "responses");
        var id = recommendations.read(record, "id", WrittenCode::parse);
        var timescale = record.readRequired("timescale", Timescale::of);
        var outcomeArea = record.read("outcomeArea", WrittenCode::parse);
        var addressedTo = record.readRequired("addressedTo", Words::text);
        var text = record.readRequired("text", Words::text);
        var locator = record.readRequired("locator", Words::text);
        var sameAs = record.read("sameAs", WrittenCode::parse);
        var commitments = Fields.words(record, "commitments", Words::planAndCommitment);
        var themes = Fields.words(record, "themes", WrittenCode::parse);
        Once answers = new Once("The response of");
        var responses = read(Kinds.RESPONSE, record, "responses", part -> response(part, answers));
        record.refuseUnknown();
        return () ->
                new Answered(
                        new Recommendation(
                                id.orElseThrow(),
                                timescale.orElseThrow(),
                                outcomeArea,
                                addressedTo.orElseThrow(),
                                text.orElseThrow(),
                                locator.orElseThrow(),
                                sameAs,
                                new Links(commitments, themes)),
                        responses);
    }

    private static Supplier<Response> response(JsonRecord record, Once answers) {
        Fields.present(record, "status");
        var on = record.readRequired("on", PartialDate::parse);
        var status = record.read("status", WrittenCode::parse);
        var text = record.readRequired("text", Words::text);
        var source = record.readRequired("source", WrittenCode::parse);
        var locator = record.readRequired("locator", Words::text);
        record.refuseUnknown();
        if (on.isPresent() && source.isPresent() && locator.isPresent()) {
            answers.take(record, "on", on.get() + " in " + source.get() + ", " + locator.get());
        }
        return () ->
                new Response(
                        on.orElseThrow(),
                        status,
                        text.orElseThrow(),
                        source.orElseThrow(),
                        locator.orElseThrow());
    }

    private Supplier<Intervention> intervention(JsonRecord record) {
        Fields.present(record, "issuedOn", "liftedOn");
        var id = interventions.read(record, "id", WrittenCode::parse);
        var kind = record.readRequired("kind", Words::text);
        var issuedOn = record.read("issuedOn", PartialDate::parse);
        var known = InspectionReading.known(record, "issuedOn", issuedOn);
        var liftedOn = record.read("liftedOn", PartialDate::parse);
        var issuedBy = record.readRequired("issuedBy", Words::text);
        var grounds = record.readRequired("reason", Words::text);
        var source = record.readRequired("source", WrittenCode::parse);
        var locator = record.readRequired("locator", Words::text);
        record.refuseUnknown();
        return () ->
                new Intervention(
                        id.orElseThrow(),
                        kind.orElseThrow(),
                        issuedOn,
                        known,
                        liftedOn,
                        issuedBy.orElseThrow(),
                        grounds.orElseThrow(),
                        source.orElseThrow(),
                        locator.orElseThrow());
    }
}
