package org.outcomes.inspections.judgement.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.judgement.app.HeadlineView.Previous;
import org.outcomes.reference.grade.Headline;
import org.outcomes.reference.grade.HeadlineJudgement;

/**
 * What speaks for an outcome area.
 *
 * @param judgement the newest headline judgement of the widest scope that has any; null where there
 *     is none
 * @param alsoJudged the newest headline judgement of each narrower scope
 */
public record JudgementSummary(
        String outcomeArea, @Nullable HeadlineView judgement, List<HeadlineView> alsoJudged) {

    /** The summary of an outcome area, out of all judgements of one place. */
    public static JudgementSummary of(String outcomeArea, List<Judged> judgements) {
        Map<HeadlineJudgement, Judged> headlines = new LinkedHashMap<>();
        judgements.stream()
                .filter(judged -> judged.view().headline())
                .filter(judged -> outcomeArea.equals(judged.view().outcomeArea()))
                .forEach(judged -> headlines.put(judged.asHeadline(), judged));
        List<HeadlineView> widestFirst =
                Headline.widestFirst(headlines.keySet()).stream()
                        .map(headline -> view(headline, headlines))
                        .toList();
        return new JudgementSummary(
                outcomeArea,
                widestFirst.isEmpty() ? null : widestFirst.getFirst(),
                widestFirst.stream().skip(1).toList());
    }

    private static HeadlineView view(Headline headline, Map<HeadlineJudgement, Judged> headlines) {
        JudgementView newest = viewOf(headline.judgement(), headlines);
        Previous previous =
                headline.previous()
                        .map(found -> Previous.of(viewOf(found.judgement(), headlines), found))
                        .orElse(null);
        return HeadlineView.of(newest, headline.direction(), previous);
    }

    private static JudgementView viewOf(
            HeadlineJudgement judgement, Map<HeadlineJudgement, Judged> headlines) {
        return Optional.ofNullable(headlines.get(judgement)).orElseThrow().view();
    }
}
