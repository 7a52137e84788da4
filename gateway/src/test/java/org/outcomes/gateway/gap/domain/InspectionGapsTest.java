package org.outcomes.gateway.gap.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.gateway.fixture.EvidenceOfArea.evidence;
import static org.outcomes.gateway.fixture.Judgements.finding;
import static org.outcomes.gateway.fixture.Judgements.recommendation;
import static org.outcomes.gateway.fixture.Judgements.weakness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence.RepeatTheme;
import org.outcomes.gateway.fixture.EvidenceOfArea;
import org.outcomes.gateway.fixture.Judgements;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Raised;
import org.outcomes.gateway.rule.domain.Rule;

class InspectionGapsTest {

    @Test
    void anOverdueRecommendationIsAGapSinceItsDueDay() {
        LocalDate due = LocalDate.of(2007, 4, 10);
        Gap gap =
                find(
                                new OverdueRecommendation(),
                                evidence()
                                        .recommendations(
                                                recommendation("r1", Optional.of(due), true),
                                                recommendation("r2", Optional.of(due), false)))
                        .getFirst()
                        .found();

        assertThat(gap.sentence())
                .isEqualTo("Recommendation r1 (Text of r1) was due by 10 April 2007 and is open.");
        assertThat(gap.since()).hasValue(due);
        assertThat(gap.subject().kind()).isEqualTo("recommendation");
    }

    @Test
    void aRecommendationThatIsNotOverdueIsNone() {
        assertThat(
                        find(
                                new OverdueRecommendation(),
                                evidence()
                                        .recommendations(
                                                recommendation("r1", Optional.empty(), false))))
                .isEmpty();
    }

    @Test
    void aWeaknessThatNoRecommendationTakesUpIsAGapSinceTheReport() {
        List<Raised<Gap>> found =
                find(
                        new UnlinkedFinding(),
                        evidence()
                                .findings(
                                        weakness("w1", "r1"),
                                        weakness("w2"),
                                        finding("st1", "strength", Optional.of("staying-safe"))));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().outcomeAreas()).containsExactly("staying-safe");
        assertThat(found.getFirst().found().subject().id()).isEqualTo("w2");
        assertThat(found.getFirst().found().since()).hasValue(Judgements.PUBLISHED);
    }

    @Test
    void aWeaknessOfNoOutcomeAreaStandsInNoView() {
        assertThat(
                        find(
                                new UnlinkedFinding(),
                                evidence().findings(finding("w1", "weakness", Optional.empty()))))
                .isEmpty();
    }

    @Test
    void aThemeOfTwoInspectionsStandsInEachOutcomeAreaThatNamesIt() {
        RepeatTheme theme =
                new RepeatTheme(
                        "teenage-conceptions",
                        List.of("jar-2006", "apa-2008"),
                        List.of("jar-2006-st5", "w1"),
                        List.of("r1"),
                        List.of("being-healthy", "staying-safe"));

        Raised<Gap> raised =
                find(
                                new RepeatFinding(),
                                evidence()
                                        .findings(weakness("w1"))
                                        .recommendations(
                                                recommendation("r1", Optional.empty(), false))
                                        .themes(theme))
                        .getFirst();

        assertThat(raised.outcomeAreas())
                .containsExactlyInAnyOrder("being-healthy", "staying-safe");
        assertThat(raised.found().sentence())
                .isEqualTo("The theme “teenage-conceptions” returns in jar-2006 and apa-2008.");
        assertThat(raised.found().evidence())
                .extracting(Exhibit::id, Exhibit::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "jar-2006-st5", "It stands in another outcome area."),
                        org.assertj.core.groups.Tuple.tuple("w1", "Text of w1"),
                        org.assertj.core.groups.Tuple.tuple("r1", "Text of r1"));
    }

    private static List<Raised<Gap>> find(Rule<Gap> rule, EvidenceOfArea evidence) {
        return rule.find(evidence.make());
    }
}
