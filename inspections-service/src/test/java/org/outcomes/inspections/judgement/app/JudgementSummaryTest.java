package org.outcomes.inspections.judgement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.outcomes.kit.listing.Citation;

/** Which judgement speaks for an outcome area: rules.md, "Grades and judgements". */
class JudgementSummaryTest {

    private static final String AREA = "being-healthy";
    private static final String ALL = "all-children";
    private static final String IN_NEED = "children-in-need-of-help-and-protection";
    private static final String LOOKED_AFTER = "looked-after-children";

    @Test
    void isEmptyWhereNothingWasJudged() {
        JudgementSummary summary = JudgementSummary.of(AREA, List.of());

        assertThat(summary.judgement()).isNull();
        assertThat(summary.alsoJudged()).isEmpty();
    }

    @Test
    void isTheNewestOfTheWidestScope() {
        JudgementSummary summary =
                summaryOf(
                        judged("a-2006", "2006-10-10", ALL, 2),
                        judged("b-2008", "2008-12-17", ALL, 3),
                        judged("c-2010", "2010-08-27", IN_NEED, 1),
                        judged("d-2010", "2010-08-28", LOOKED_AFTER, 4));

        assertThat(summary.judgement().inspection()).isEqualTo("b-2008");
        assertThat(summary.alsoJudged())
                .extracting(HeadlineView::inspection)
                .containsExactly("c-2010", "d-2010");
    }

    @Test
    void isOfANarrowerScopeWhereTheWidestHasNone() {
        JudgementSummary summary =
                summaryOf(
                        judged("d-2010", "2010-08-28", LOOKED_AFTER, 4),
                        judged("c-2009", "2009-08-27", IN_NEED, 1));

        assertThat(summary.judgement().inspection()).isEqualTo("c-2009");
        assertThat(summary.alsoJudged())
                .extracting(HeadlineView::scope)
                .containsExactly(LOOKED_AFTER);
    }

    @Test
    void comparesOnlyWithinAScope() {
        JudgementSummary summary =
                summaryOf(
                        judged("a-2006", "2006-10-10", ALL, 2),
                        judged("c-2008", "2008-08-27", LOOKED_AFTER, 3),
                        judged("d-2010", "2010-08-27", LOOKED_AFTER, 1));

        assertThat(summary.judgement().previous()).isNull();
        assertThat(summary.judgement().direction()).isEqualTo("unknown");
        assertThat(summary.alsoJudged().getFirst().previous().inspection()).isEqualTo("c-2008");
        assertThat(summary.alsoJudged().getFirst().direction()).isEqualTo("better");
    }

    @Test
    void takesTheGreaterIdOfTwoInspectionsOnOneDayAndTheOtherAsPrevious() {
        JudgementSummary summary =
                summaryOf(
                        judged("review-10", "2010-08-27", ALL, 2),
                        judged("review-9", "2010-08-27", ALL, 3),
                        judged("review-8", "2009-08-27", ALL, 1));

        // As text "review-9" is greater than "review-10".
        assertThat(summary.judgement().inspection()).isEqualTo("review-9");
        assertThat(summary.judgement().previous().inspection()).isEqualTo("review-10");
    }

    @Test
    void takesTheFirstSubjectOfTheFrameworkThatHasAGradeForPreviousToo() {
        JudgementSummary summary =
                summaryOf(
                        judged("a-2006", "2006-10-10", ALL, 4).by("health", 2),
                        judged("a-2006", "2006-10-10", ALL, 3).by("council", 1),
                        judged("b-2008", "2008-10-10", ALL, 2).by("health", 2),
                        judged("b-2008", "2008-10-10", ALL, 1).by("partners", 3));

        // In 2008 the council, first in the list, has no grade: health speaks.
        assertThat(summary.judgement().subject()).isEqualTo("health");
        assertThat(summary.judgement().rank()).isEqualTo(2);
        assertThat(summary.judgement().previous().subject()).isEqualTo("council");
        assertThat(summary.judgement().previous().comparability()).isEqualTo("different-subject");
        assertThat(summary.judgement().previous().rankChange()).isEqualTo(-1);
        assertThat(summary.judgement().direction()).isEqualTo("not-comparable");
    }

    @Test
    void doesNotTakeAnotherSubjectOfTheSameInspectionForThePreviousOne() {
        JudgementSummary summary =
                summaryOf(
                        judged("b-2008", "2008-10-10", ALL, 2).by("council", 1),
                        judged("b-2008", "2008-10-10", ALL, 1).by("health", 2));

        assertThat(summary.judgement().previous()).isNull();
    }

    @Test
    void passesOverAnInspectionWithoutGradesAndJudgementsThatAreNoHeadline() {
        JudgementSummary summary =
                summaryOf(
                        judged("a-2006", "2006-10-10", ALL, 2),
                        judged("b-2008", "2008-12-17", ALL, 3).noHeadline());

        assertThat(summary.judgement().inspection()).isEqualTo("a-2006");
        assertThat(summary.alsoJudged()).isEmpty();
    }

    @Test
    void passesOverOtherOutcomeAreas() {
        List<Judged> judged =
                List.of(
                        judged("a-2006", "2006-10-10", ALL, 2).judged,
                        judged("b-2008", "2008-12-17", ALL, 3).of("staying-safe").judged,
                        judged("c-2009", "2009-12-17", ALL, 3).of(null).judged);

        assertThat(JudgementSummary.of(AREA, judged).judgement().inspection()).isEqualTo("a-2006");
        assertThat(JudgementSummary.of("staying-safe", judged).judgement().inspection())
                .isEqualTo("b-2008");
    }

    @Test
    void saysBetterWorseOrMaintainedOnlyWithinAFrameworkAndSubject() {
        assertThat(direction(3, 2)).isEqualTo("better");
        assertThat(direction(2, 3)).isEqualTo("worse");
        assertThat(direction(2, 2)).isEqualTo("maintained");
        JudgementSummary other =
                summaryOf(
                        judged("a-2006", "2006-10-10", ALL, 3).framework("older"),
                        judged("b-2008", "2008-12-17", ALL, 2));
        assertThat(other.judgement().direction()).isEqualTo("not-comparable");
        assertThat(other.judgement().previous().comparability()).isEqualTo("different-framework");
        assertThat(other.judgement().previous().rankChange()).isEqualTo(-1);
    }

    private static String direction(int before, int now) {
        return summaryOf(
                        judged("a-2006", "2006-10-10", ALL, before),
                        judged("b-2008", "2008-12-17", ALL, now))
                .judgement()
                .direction();
    }

    @Test
    void givesAStatementWithoutRankOrDirection() {
        JudgementSummary summary =
                summaryOf(
                        judged("a-2023", "2023-10-10", ALL, null),
                        judged("b-2025", "2025-12-17", ALL, null));

        assertThat(summary.judgement().rank()).isNull();
        assertThat(summary.judgement().direction()).isEqualTo("not-comparable");
        assertThat(summary.judgement().previous().comparability()).isEqualTo("same-framework");
        assertThat(summary.judgement().previous().rankChange()).isNull();
    }

    @Property
    void doesNotDependOnTheOrderInWhichJudgementsAreRead(@ForAll long seed) {
        List<Judged> judged = new ArrayList<>();
        Random random = new Random(seed);
        for (int index = 0; index < 8; index++) {
            String day = "20%02d-01-01".formatted(random.nextInt(4) + 10);
            String scope = List.of(ALL, IN_NEED, LOOKED_AFTER).get(random.nextInt(3));
            judged.add(judged("i-" + index, day, scope, random.nextInt(4) + 1).judged);
        }
        JudgementSummary expected = JudgementSummary.of(AREA, judged);

        Collections.shuffle(judged, random);

        assertThat(JudgementSummary.of(AREA, judged)).isEqualTo(expected);
    }

    private static JudgementSummary summaryOf(Given... judgements) {
        return JudgementSummary.of(
                AREA, java.util.Arrays.stream(judgements).map(given -> given.judged).toList());
    }

    private static Given judged(String inspection, String day, String scope, Integer rank) {
        String value = rank == null ? "said" : String.valueOf(rank);
        GradeView grade = new GradeView(value, "label " + value, rank, 4, "a-scale", null, null);
        JudgementView view =
                new JudgementView(
                        "E08000018",
                        inspection,
                        "health",
                        AREA,
                        "council",
                        scope,
                        grade,
                        null,
                        true,
                        false,
                        "A summary.",
                        LocalDate.parse(day),
                        new Citation("a-source", "page 1"));
        return new Given(new Judged(view, "a-framework", 1));
    }

    /** A judgement that is changed in one respect. */
    private record Given(Judged judged) {

        Given by(String subject, int order) {
            return with(subject, judged.view().outcomeArea(), true, order);
        }

        Given of(String outcomeArea) {
            return with(judged.view().subject(), outcomeArea, true, 1);
        }

        Given noHeadline() {
            return with(judged.view().subject(), judged.view().outcomeArea(), false, 1);
        }

        Given framework(String code) {
            return new Given(new Judged(judged.view(), code, judged.subjectOrder()));
        }

        private Given with(String subject, String outcomeArea, boolean headline, int order) {
            JudgementView view = judged.view();
            return new Given(
                    new Judged(
                            new JudgementView(
                                    view.area(),
                                    view.inspection(),
                                    view.judgementArea(),
                                    outcomeArea,
                                    subject,
                                    view.scope(),
                                    view.grade(),
                                    null,
                                    headline,
                                    false,
                                    view.summary(),
                                    view.publicFrom(),
                                    view.source()),
                            judged.framework(),
                            order));
        }
    }
}
