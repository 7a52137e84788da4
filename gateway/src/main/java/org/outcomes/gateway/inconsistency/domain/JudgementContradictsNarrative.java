package org.outcomes.gateway.inconsistency.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence;
import org.outcomes.gateway.evidence.domain.judged.Judgement;
import org.outcomes.gateway.evidence.domain.judged.Judgement.GradeGiven;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Raised;
import org.outcomes.gateway.rule.domain.Rule;
import org.outcomes.gateway.rule.domain.Subject;
import org.outcomes.reference.bundle.ServiceName;

/** The text of a report says another grade than its table. */
final class JudgementContradictsNarrative implements Rule<Inconsistency> {

    @Override
    public Set<ServiceName> restsOn() {
        return EnumSet.of(ServiceName.INSPECTIONS);
    }

    @Override
    public List<Raised<Inconsistency>> find(Evidence evidence) {
        return evidence.inspections().map(InspectionsEvidence::judgements).stream()
                .flatMap(List::stream)
                .flatMap(judgement -> find(judgement).stream())
                .toList();
    }

    private static Optional<Raised<Inconsistency>> find(Judgement judgement) {
        return judgement
                .outcomeArea()
                .flatMap(outcomeArea ->
                        judgement
                                .narrativeGrade()
                                .filter(text -> !judgement.grade().equals(Optional.of(text)))
                                .map(text -> inconsistency(judgement, text))
                                .map(found -> Raised.in(outcomeArea, found)));
    }

    private static Inconsistency inconsistency(Judgement judgement, GradeGiven text) {
        String table = judgement.grade().map(JudgementContradictsNarrative::words).orElse("none");
        String sentence =
                "For %s the table of %s gives %s, its text %s."
                        .formatted(
                                judgement.judgementArea(),
                                judgement.inspection(),
                                table,
                                words(text));
        return new Inconsistency(
                InconsistencyKind.JUDGEMENT_CONTRADICTS_NARRATIVE,
                Severity.MEDIUM,
                sentence,
                new Subject("judgement", id(judgement), judgement.judgementArea()),
                List.of(
                        exhibit(judgement, "The table gives " + table + "."),
                        exhibit(judgement, "The text says " + words(text) + ".")));
    }

    private static Exhibit exhibit(Judgement judgement, String detail) {
        return new Exhibit(
                ServiceName.INSPECTIONS,
                "judgement",
                id(judgement),
                detail,
                List.of(),
                Optional.of(judgement.source()));
    }

    private static String id(Judgement judgement) {
        String id = judgement.inspection() + "/" + judgement.judgementArea();
        return judgement.subject().map(subject -> id + "/" + subject).orElse(id);
    }

    private static String words(GradeGiven grade) {
        return grade.value().equalsIgnoreCase(grade.label())
                ? grade.label()
                : "%s (%s)".formatted(grade.value(), grade.label());
    }
}
