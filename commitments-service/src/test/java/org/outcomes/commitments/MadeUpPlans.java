package org.outcomes.commitments;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Small plans for tests. They cite the sources and the outcome frameworks of the sample evidence.
 */
public final class MadeUpPlans {

    /**
     * One plan with one of everything: a commitment with strands, updates, measurements, a report.
     */
    public static final String ONE_OF_EVERYTHING =
            """
            [{
              "code": "plan-a", "title": "Plan A", "area": "E08000018", "outcomeFramework": "ecm-2004",
              "from": "2008-04-01", "to": "2010-03-31", "source": "cypp-progress-2009",
              "statusScheme": [
                {"value": "red", "label": "Red", "order": 1, "definition": null},
                {"value": "green", "label": "Green", "order": 2, "definition": null},
                {"value": "complete", "label": "Complete", "order": 3, "definition": "Done"}],
              "commitments": [
                {"code": "A/1", "aliases": ["A1"], "kind": "commitment", "title": "Fewer falls", "outcomeArea": "staying-safe",
                 "target": {"text": "Halve them", "dueOn": "2010", "ongoing": false},
                 "indicators": [{"code": "falls", "breakdown": ""}, {"code": "falls", "breakdown": "sex=girls"}],
                 "strands": [{"code": "home", "title": "At home"}, {"code": "school", "title": "At school"}],
                 "updates": [
                   {"reportedFor": "FY2008-09", "reportedOn": "2009-06-30", "strand": "home", "status": "complete",
                    "closedBecause": "delivered", "direction": "better", "narrative": "Fewer.",
                    "measurements": [
                      {"label": "Falls", "indicator": "falls", "period": "FY2008-09", "breakdown": "", "actual": 12.50,
                       "plan": 14, "unit": "rate-per-1000", "status": "final"}],
                    "source": "cypp-progress-2009", "locator": "row 1"}]},
                {"code": "A2", "kind": "risk", "title": "No money", "outcomeArea": "staying-safe",
                 "target": {"text": null, "dueOn": null, "ongoing": false}, "indicators": [],
                 "updates": [
                   {"reportedFor": "2009-05", "reportedOn": "2009-06-30", "narrative": "None yet.", "measurements": [],
                    "source": "cypp-progress-2009", "locator": "row 2"}]}],
              "progressReports": [
                {"code": "report-1", "asAt": "2009-03-31", "reportedOn": "2009-06-30", "source": "cypp-progress-2009",
                 "publishedCounts": {"red": 0, "green": 0, "complete": 1}, "meeting": null, "resolution": null}]
            },
            {
              "code": "plan-b", "title": "Plan B", "area": "E08000018", "outcomeFramework": "ecm-2004",
              "from": "2009", "to": null, "source": "improvement-plan-2009",
              "stageScheme": [
                {"value": "overdue", "label": "Overdue", "order": 1, "definition": null},
                {"value": "done", "label": "Done", "order": 2, "definition": null}],
              "commitments": [
                {"code": "B1", "kind": "action", "title": "Buy mats", "outcomeArea": "staying-safe",
                 "target": {"text": null, "dueOn": null, "ongoing": false}, "indicators": [],
                 "updates": [
                   {"reportedFor": "2009-11", "reportedOn": "2009-12-16", "stage": "done", "narrative": "Bought.",
                    "measurements": [], "source": "improvement-plan-2009", "locator": "row 1"}]}],
              "progressReports": []
            }]
            """;

    private static final String PLAN =
            """
            [{"code": "%1$s", "title": "Made up", "area": "E08000018", "outcomeFramework": "ecm-2004",
              "from": "2008-04-01", "to": null, "source": "jar-2006",
              "%2$s": [%3$s], "commitments": [%4$s], "progressReports": []}]
            """;

    private MadeUpPlans() {}

    /**
     * A plan of area E08000018, public from 2008-04-01, that prints these statuses, worst first.
     */
    public static String withStatuses(String code, String statuses, String... commitments) {
        return PLAN.formatted(
                code, "statusScheme", scheme(statuses), String.join(",", commitments));
    }

    /** The same with stages. */
    public static String withStages(String code, String stages, String... commitments) {
        return PLAN.formatted(code, "stageScheme", scheme(stages), String.join(",", commitments));
    }

    /** A commitment with the strands one, two and three. */
    public static String commitment(String code, String kind, String... updates) {
        return """
        {"code": "%s", "kind": "%s", "title": "Made up", "outcomeArea": "being-healthy",
         "target": {"text": null, "dueOn": null, "ongoing": false}, "indicators": [],
         "strands": [{"code": "one", "title": "One"}, {"code": "two", "title": "Two"}, {"code": "three", "title": "Three"}],
         "updates": [%s]}
        """
                .formatted(code, kind, String.join(",", updates));
    }

    /**
     * An update, told in short: {@code one 2009-05 2009-06-30 status=red}; the strand {@code -} is
     * none, the day {@code -} is null, the value {@code -} is none.
     */
    public static String update(String told) {
        String[] parts = told.strip().split("\\s+");
        String strand = parts[0].equals("-") ? "" : "\"strand\": \"%s\",".formatted(parts[0]);
        String day = parts[2].equals("-") ? "null" : "\"%s\"".formatted(parts[2]);
        String value =
                parts[3].equals("-")
                        ? ""
                        : "\"%s\": \"%s\",".formatted((Object[]) parts[3].split("=", 2));
        return "{%s %s \"reportedFor\": \"%s\", \"reportedOn\": %s, \"narrative\": \"%s\", \"measurements\": [],"
                        .formatted(strand, value, parts[1], day, told.strip())
                + " \"source\": \"apa-2008\", \"locator\": \"a row\"}";
    }

    private static String scheme(String values) {
        String[] worstFirst = values.split(" ");
        return Stream.iterate(0, index -> index < worstFirst.length, index -> index + 1)
                .map(index ->
                        "{\"value\": \"%s\", \"label\": \"%s\", \"order\": %d, \"definition\": null}"
                                .formatted(worstFirst[index], worstFirst[index], index + 1))
                .collect(Collectors.joining(","));
    }
}
