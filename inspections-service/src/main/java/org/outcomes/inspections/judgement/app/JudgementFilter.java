package org.outcomes.inspections.judgement.app;

import java.util.List;

/** Which judgements are asked for. Of each list one is enough; an empty list asks for all. */
public record JudgementFilter(
        List<String> areas,
        List<String> inspections,
        List<String> outcomeAreas,
        List<String> scopes) {}
