package org.outcomes.gateway.view.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.judged.HeadlineJudgement;

/**
 * The summary of an outcome area. What rests on a part that is not available is empty.
 *
 * @param judgement the newest headline judgement of the widest scope; empty too where there is none
 * @param commitments {@code total}, a count for each status of the plans' schemes, {@code
 *     notReported}
 * @param actions {@code total} and a count for each stage of the plans' schemes
 * @param inconsistencies empty too where a rule could not look at all it rests on
 */
public record Summary(
        Optional<HeadlineJudgement> judgement,
        Optional<List<HeadlineJudgement>> alsoJudged,
        Optional<MeasureCounts> indicators,
        Optional<Map<String, Integer>> commitments,
        Optional<Map<String, Integer>> actions,
        Optional<Integer> risks,
        Optional<Integer> inconsistencies,
        Optional<Integer> gaps) {}
