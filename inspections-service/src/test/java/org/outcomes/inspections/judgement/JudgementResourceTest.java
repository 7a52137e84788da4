package org.outcomes.inspections.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.WithDatabase;
import org.outcomes.inspections.fixture.Trees;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class JudgementResourceTest {

    private static final String TODAYS =
            """
            [{"id": "%1$s", "framework": "%2$s", "area": "E08000018", "title": "A test", "startedOn": null,
              "endedOn": null, "publishedOn": "2025-12-01", "method": "inspection", "evidencePeriod": null,
              "reference": null, "source": "slac-2010", "findings": [], "recommendations": [], "interventions": [],
              "judgements": [{"judgementArea": "%3$s", "subject": null, "grade": "%4$s", "locator": "p 1",
                "summary": "A summary."}]}]
            """;

    @Test
    void givesEveryKindOfGradeWithItsScale() {
        Bundle.upTo(BundleFile.INSPECTION_FRAMEWORKS);
        Bundle.post(BundleFile.INSPECTION_FRAMEWORKS, Bundle.todaysFrameworks()).statusCode(200);
        String file =
                Trees.together(
                        TODAYS.formatted(
                                "statement", "area-send-2023", "send-arrangements", "Inconsistent"),
                        TODAYS.formatted("score", "cqc-local-authority-2023", "equity", "3"),
                        TODAYS.formatted(
                                "rating", "cqc-local-authority-2023", "overall-rating", "Good"),
                        TODAYS.formatted("met", "ofsted-schools-2025", "safeguarding", "Not met"));

        Bundle.post(BundleFile.INSPECTIONS, file).statusCode(200);

        Map<String, Object> statement = grade("statement");
        assertThat(statement.get("rank")).isNull();
        assertThat(statement)
                .containsOnlyKeys("value", "label", "rank", "of", "scale")
                .containsEntry("label", "experiences and outcomes are inconsistent")
                .containsEntry("of", 3)
                .containsEntry("scale", "area-send-3");
        assertThat(grade("score"))
                .containsOnlyKeys("value", "label", "rank", "of", "scale", "score")
                .containsEntry("rank", 2)
                .containsEntry("score", 3);
        assertThat(grade("rating"))
                .containsEntry("rank", 2)
                .containsEntry("scale", "cqc-local-authority-rating")
                .containsEntry("band", Map.of("from", 63, "to", 87));
        assertThat(grade("met")).containsEntry("rank", 2).containsEntry("of", 2);
    }

    private static Map<String, Object> grade(String inspection) {
        return Bundle.get("/v1/judgements?inspection=" + inspection).getMap("items[0].grade");
    }

    // NOTES-inspections.md: jar-2006 12 judgements, apa-2008 7, caa-2009 1, slac-2010 34, csa-2011
    // 1.
    @Test
    void filtersByInspection() {
        Bundle.whole();

        assertThat(count("inspection=jar-2006")).isEqualTo(12);
        assertThat(count("inspection=jar-2006&inspection=apa-2008")).isEqualTo(19);
        assertThat(count("asOf=2009-12-15")).isEqualTo(19);
        assertThat(count("asOf=2009-12-16")).isEqualTo(20);
        assertThat(count("")).isEqualTo(55);
    }

    // slac-2010 judges 15 areas of safeguarding and 19 of services for looked after children; all
    // others all children.
    @Test
    void filtersByScope() {
        Bundle.whole();

        assertThat(count("scope=children-in-need-of-help-and-protection")).isEqualTo(15);
        assertThat(count("scope=looked-after-children")).isEqualTo(19);
        assertThat(count("scope=all-children")).isEqualTo(21);
        assertThat(count("scope=adults")).isZero();
    }

    // being-healthy: jar-2006, apa-2008 and slac-2010 (looked after).
    @Test
    void filtersByOutcomeAreaAndArea() {
        Bundle.whole();

        assertThat(
                        Bundle.get("/v1/judgements?outcomeArea=being-healthy&area=E08000018")
                                .getList("items.inspection"))
                .isEqualTo(List.of("slac-2010", "apa-2008", "jar-2006"));
    }

    @Test
    void walksThroughAllPagesNewestFirst() {
        Bundle.whole();
        List<String> all = keys(Bundle.get("/v1/judgements?size=1000"));
        List<String> walked = new java.util.ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = Bundle.get("/v1/judgements?size=4" + next);
            walked.addAll(keys(page));
            String cursor = page.getString("page.next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }

        assertThat(walked).isEqualTo(all).hasSize(55).doesNotHaveDuplicates();
        assertThat(walked.getFirst()).startsWith("csa-2011");
        assertThat(walked.getLast()).startsWith("jar-2006");
    }

    private static List<String> keys(JsonPath page) {
        return page.getList("items", Map.class).stream()
                .map(item ->
                        item.get("inspection")
                                + "/"
                                + item.get("judgementArea")
                                + "/"
                                + item.get("subject"))
                .toList();
    }

    private static int count(String filter) {
        return Bundle.get("/v1/judgements?size=1000&" + filter).getList("items").size();
    }
}
