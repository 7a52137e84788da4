package org.outcomes.reference.grade;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What one scope's newest headline judgement says of an outcome area, with the one before it.
 *
 * @param previous the newest headline judgement of the same scope from an earlier inspection
 */
public record Headline(
        HeadlineJudgement judgement, GradeDirection direction, Optional<Previous> previous) {

    private static final Comparator<HeadlineJudgement> NEWEST_FIRST =
            comparing(HeadlineJudgement::publicFrom, reverseOrder())
                    .thenComparing(HeadlineJudgement::inspection, reverseOrder())
                    .thenComparing(comparingInt(HeadlineJudgement::subjectOrder));

    /**
     * The judgement before.
     *
     * @param rankChange the new rank minus the previous one, across frameworks too; empty where one
     *     of them has none
     */
    public record Previous(
            HeadlineJudgement judgement, Comparability comparability, OptionalInt rankChange) {

        private static Previous of(HeadlineJudgement judgement, HeadlineJudgement newer) {
            OptionalInt now = newer.grade().rank();
            OptionalInt before = judgement.grade().rank();
            return new Previous(
                    judgement,
                    Comparability.between(newer, judgement),
                    now.isPresent() && before.isPresent()
                            ? OptionalInt.of(now.getAsInt() - before.getAsInt())
                            : OptionalInt.empty());
        }
    }

    /**
     * The headlines of one outcome area of one place, out of all its graded headline judgements:
     * one for each scope that has any, the widest first. The first is the summary's judgement; the
     * others stand beside it as also judged. Of two inspections on one day the greater id counts,
     * of several subjects the first of the framework.
     */
    public static List<Headline> widestFirst(Collection<HeadlineJudgement> judgements) {
        return Stream.of(Scope.values())
                .map(scope ->
                        judgements.stream()
                                .filter(judgement -> judgement.scope() == scope)
                                .sorted(NEWEST_FIRST)
                                .toList())
                .filter(ofOneScope -> !ofOneScope.isEmpty())
                .map(Headline::newest)
                .toList();
    }

    private static Headline newest(List<HeadlineJudgement> newestFirst) {
        HeadlineJudgement newest = newestFirst.getFirst();
        Optional<Previous> previous =
                newestFirst.stream()
                        .filter(older -> !older.inspection().equals(newest.inspection()))
                        .findFirst()
                        .map(older -> Previous.of(older, newest));
        GradeDirection direction =
                previous.map(p -> GradeDirection.of(p.comparability(), p.rankChange()))
                        .orElse(GradeDirection.UNKNOWN);
        return new Headline(newest, direction, previous);
    }
}
