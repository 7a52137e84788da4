package org.outcomes.gateway.inconsistency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.gateway.fixture.EvidenceOfArea.evidence;
import static org.outcomes.gateway.fixture.Judgements.grade;
import static org.outcomes.gateway.fixture.Judgements.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.evidence.domain.judged.Judgement;
import org.outcomes.gateway.evidence.domain.judged.Judgement.GradeGiven;
import org.outcomes.gateway.rule.domain.Raised;

class JudgementContradictsNarrativeTest {

    private static final Optional<String> SAFE = Optional.of("staying-safe");
    private static final Optional<GradeGiven> ADEQUATE = Optional.of(grade("2", "adequate", 3));
    private static final Optional<GradeGiven> INADEQUATE = Optional.of(grade("1", "inadequate", 4));

    @Test
    void isRaisedWhereTheTextSaysAnotherGrade() {
        Raised<Inconsistency> raised = find(judgement(SAFE, ADEQUATE, INADEQUATE)).getFirst();

        assertThat(raised.outcomeAreas()).isEqualTo(Set.of("staying-safe"));
        Inconsistency found = raised.found();
        assertThat(found.rule()).isEqualTo(InconsistencyKind.JUDGEMENT_CONTRADICTS_NARRATIVE);
        assertThat(found.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(found.sentence())
                .isEqualTo(
                        "For staying-safe the table of apa-2008 gives 2 (adequate), its text 1"
                                + " (inadequate).");
        assertThat(found.subject().id()).isEqualTo("apa-2008/staying-safe/council-services");
        assertThat(found.evidence()).hasSize(2);
    }

    @Test
    void isNotRaisedWhereTheTextSaysTheSameOrNothing() {
        assertThat(find(judgement(SAFE, ADEQUATE, Optional.empty()))).isEmpty();
        assertThat(find(judgement(SAFE, ADEQUATE, ADEQUATE))).isEmpty();
    }

    @Test
    void isRaisedWhereTheTableHasNoGrade() {
        assertThat(
                        find(judgement(SAFE, Optional.empty(), INADEQUATE))
                                .getFirst()
                                .found()
                                .sentence())
                .contains("gives none, its text 1 (inadequate)");
    }

    @Test
    void standsInNoViewForAJudgementOfNoOutcomeArea() {
        assertThat(find(judgement(Optional.empty(), ADEQUATE, INADEQUATE))).isEmpty();
    }

    private static List<Raised<Inconsistency>> find(Judgement judgement) {
        return new JudgementContradictsNarrative().find(evidence().judgements(judgement).make());
    }
}
