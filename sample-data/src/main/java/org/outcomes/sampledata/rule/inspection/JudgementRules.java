package org.outcomes.sampledata.rule.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Twice;
import org.outcomes.sampledata.tree.Node;

/** Judgements and findings are about what their framework judges, in its grades. */
final class JudgementRules {

    private JudgementRules() {}

    static Stream<Fault> faults(Node inspection, Framework framework) {
        return BundleRule.all(
                Twice.in(inspection.items("judgements"), List.of("judgementArea", "subject")),
                inspection.items("judgements").flatMap(one -> judgement(one, framework)),
                inspection
                        .items("findings")
                        .map(finding -> finding.at("judgementArea"))
                        .flatMap(framework.judgementAreas()::unknown));
    }

    private static Stream<Fault> judgement(Node judgement, Framework framework) {
        Optional<Codes> grades = framework.grades(judgement.text("judgementArea"));
        return BundleRule.all(
                framework.judgementAreas().unknown(judgement.at("judgementArea")),
                framework.subjects().unknown(judgement.at("subject")),
                grades.stream().flatMap(known -> known.unknown(judgement.at("grade"))),
                grades.stream().flatMap(known -> known.unknown(judgement.at("narrativeGrade"))));
    }
}
