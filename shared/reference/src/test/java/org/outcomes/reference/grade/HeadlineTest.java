package org.outcomes.reference.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    private static final Scope ALL = Scope.ALL_CHILDREN;
    private static final Scope LOOKED_AFTER = Scope.LOOKED_AFTER_CHILDREN;

    // inspections.json, being-healthy: jar-2006 "3" of 2006-10-10, apa-2008 "2" of 2008-12-17,
    // slac-2010 looked-after-being-healthy "2" of 2010-08-27
    private static final HeadlineJudgement JAR_2006 =
            judgement("jar-2006", "jar-2005", "2006-10-10", ALL, Scales.grade("jar-4-best", "3"));
    private static final HeadlineJudgement APA_2008 =
            judgement("apa-2008", "apa-2008", "2008-12-17", ALL, Scales.grade("apa-4-best", "2"));
    private static final HeadlineJudgement SLAC_2010 =
            judgement(
                    "slac-2010",
                    "slac-2009",
                    "2010-08-27",
                    LOOKED_AFTER,
                    Scales.grade("slac-1-best", "2"));

    @Test
    void isTheNewestWithTheOneBeforeItAndTheChangeOfRank() {
        List<Headline> headlines = Headline.widestFirst(List.of(JAR_2006, APA_2008));

        assertThat(headlines)
                .containsExactly(
                        new Headline(
                                APA_2008,
                                GradeDirection.NOT_COMPARABLE,
                                Optional.of(
                                        new Headline.Previous(
                                                JAR_2006,
                                                Comparability.DIFFERENT_FRAMEWORK,
                                                OptionalInt.of(1)))));
    }

    @Test
    void isNotReplacedByANewerOneOfANarrowerScope() {
        List<Headline> headlines = Headline.widestFirst(List.of(SLAC_2010, JAR_2006, APA_2008));

        assertThat(headlines).extracting(Headline::judgement).containsExactly(APA_2008, SLAC_2010);
        assertThat(headlines.getLast().direction()).isEqualTo(GradeDirection.UNKNOWN);
        assertThat(headlines.getLast().previous()).isEmpty();
    }

    @Test
    void isTheWidestScopeThatHasAny() {
        HeadlineJudgement help = in(Scope.CHILDREN_IN_NEED_OF_HELP_AND_PROTECTION, SLAC_2010);

        assertThat(Headline.widestFirst(List.of(SLAC_2010, help)))
                .extracting(Headline::judgement)
                .containsExactly(help, SLAC_2010);
    }

    @Test
    void isNothingWhereNothingWasJudged() {
        assertThat(Headline.widestFirst(List.of())).isEmpty();
    }

    @Test
    void isOfTheGreaterIdWhereTwoInspectionsShareADay() {
        HeadlineJudgement b = judgement("b-2008", "apa-2008", "2008-12-17", ALL, APA_2008.grade());
        HeadlineJudgement a = judgement("a-2008", "apa-2008", "2008-12-17", ALL, JAR_2006.grade());

        Headline headline = Headline.widestFirst(List.of(a, b)).getFirst();

        assertThat(headline.judgement()).isEqualTo(b);
        assertThat(headline.previous().map(Headline.Previous::judgement)).contains(a);
    }

    @Test
    void isOfTheFirstSubjectInTheFrameworksListForThePreviousOneToo() {
        HeadlineJudgement services = of(APA_2008, "council-services", 1);
        HeadlineJudgement health = of(APA_2008, "health-services", 2);
        HeadlineJudgement servicesBefore = of(JAR_2006, "council-services", 1);
        HeadlineJudgement healthBefore = of(JAR_2006, "health-services", 2);

        Headline headline =
                Headline.widestFirst(List.of(healthBefore, health, services, servicesBefore))
                        .getFirst();

        assertThat(headline.judgement()).isEqualTo(services);
        assertThat(headline.previous().map(Headline.Previous::judgement)).contains(servicesBefore);
    }

    @ParameterizedTest
    @CsvSource({
        // printed on jar-4-best, where 4 is the best
        "3, 2, 1,  WORSE",
        "2, 3, -1, BETTER",
        "1, 4, -3, BETTER",
        "3, 3, 0,  MAINTAINED",
    })
    void goesByRankWithinOneFrameworkAndSubject(
            String before, String now, int rankChange, GradeDirection direction) {
        HeadlineJudgement older =
                judgement(
                        "jar-2006",
                        "jar-2005",
                        "2006-10-10",
                        ALL,
                        Scales.grade("jar-4-best", before));
        HeadlineJudgement newer =
                judgement(
                        "jar-2008", "jar-2005", "2008-10-10", ALL, Scales.grade("jar-4-best", now));

        Headline headline = Headline.widestFirst(List.of(older, newer)).getFirst();

        assertThat(headline.direction()).isEqualTo(direction);
        assertThat(headline.previous())
                .contains(
                        new Headline.Previous(
                                older, Comparability.SAME_FRAMEWORK, OptionalInt.of(rankChange)));
    }

    @Test
    void cannotBeComparedWithAJudgementOfAnotherSubject() {
        HeadlineJudgement newer =
                of(again(JAR_2006, "jar-2009", "2009-10-10"), "council-services", 1);
        HeadlineJudgement older = of(JAR_2006, "health-services", 1);

        Headline headline = Headline.widestFirst(List.of(older, newer)).getFirst();

        assertThat(headline.direction()).isEqualTo(GradeDirection.NOT_COMPARABLE);
        assertThat(headline.previous())
                .contains(
                        new Headline.Previous(
                                older, Comparability.DIFFERENT_SUBJECT, OptionalInt.of(0)));
    }

    @Test
    void cannotBeComparedWithoutARankOnBothSides() {
        Grade statement =
                new Grade("Inconsistent", "inconsistent", OptionalInt.empty(), 3, "area-send-3");
        HeadlineJudgement older =
                judgement("send-1", "area-send-2023", "2024-01-01", ALL, statement);
        HeadlineJudgement newer =
                judgement("send-2", "area-send-2023", "2026-01-01", ALL, statement);

        Headline headline = Headline.widestFirst(List.of(older, newer)).getFirst();

        assertThat(headline.direction()).isEqualTo(GradeDirection.NOT_COMPARABLE);
        assertThat(headline.previous())
                .contains(
                        new Headline.Previous(
                                older, Comparability.SAME_FRAMEWORK, OptionalInt.empty()));
    }

    private static HeadlineJudgement judgement(
            String inspection, String framework, String publicFrom, Scope scope, Grade grade) {
        return new HeadlineJudgement(
                inspection,
                framework,
                LocalDate.parse(publicFrom),
                scope,
                Optional.empty(),
                1,
                grade);
    }

    private static HeadlineJudgement again(HeadlineJudgement judgement, String id, String day) {
        return judgement(id, judgement.framework(), day, judgement.scope(), judgement.grade());
    }

    private static HeadlineJudgement in(Scope scope, HeadlineJudgement judgement) {
        return judgement(
                judgement.inspection(),
                judgement.framework(),
                judgement.publicFrom().toString(),
                scope,
                judgement.grade());
    }

    private static HeadlineJudgement of(HeadlineJudgement judgement, String subject, int order) {
        return new HeadlineJudgement(
                judgement.inspection(),
                judgement.framework(),
                judgement.publicFrom(),
                judgement.scope(),
                Optional.of(subject),
                order,
                judgement.grade());
    }
}
