package org.outcomes.inspections.inspection.app.reading;

import java.util.List;

/** The kinds of record in {@code inspections.json}, as an import's report names them. */
public final class Kinds {

    public static final String INSPECTION = "inspection";
    public static final String JUDGEMENT = "judgement";
    public static final String FINDING = "finding";
    public static final String RECOMMENDATION = "recommendation";
    public static final String RESPONSE = "response";
    public static final String INTERVENTION = "intervention";

    /** All of them, the file's own first. */
    public static final List<String> ALL =
            List.of(INSPECTION, JUDGEMENT, FINDING, RECOMMENDATION, RESPONSE, INTERVENTION);

    private Kinds() {}
}
