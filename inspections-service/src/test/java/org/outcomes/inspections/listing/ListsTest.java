package org.outcomes.inspections.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.WithDatabase;

/** What every list does the same way, and each filter by its effect. */
@QuarkusTest
@WithDatabase
class ListsTest {

    @BeforeEach
    void start() {
        Bundle.whole();
    }

    // Counted in inspections.json.
    @ParameterizedTest
    @CsvSource({
        "/v1/inspections, 8",
        "/v1/inspections?area=E08000018, 8",
        "/v1/inspections?framework=apa-2008, 1",
        "/v1/inspections?framework=apa-2008&framework=caa-2009, 2",
        "/v1/inspections?asOf=2010-08-26, 4",
        "/v1/inspections?asOf=2010-08-27, 5",
        "/v1/findings, 153",
        "/v1/findings?kind=strength, 83",
        "/v1/findings?kind=weakness, 70",
        "/v1/findings?kind=weakness&kind=strength, 153",
        "/v1/findings?inspection=apa-2008&kind=weakness, 10",
        "/v1/findings?outcomeArea=being-healthy, 17",
        "/v1/findings?theme=teenage-conceptions, 2",
        "/v1/findings?theme=teenage-conceptions&theme=foster-carers, 5",
        "/v1/findings?area=E08000018&asOf=2006-10-10, 51",
        "/v1/recommendations, 47",
        "/v1/recommendations?inspection=slac-2010, 10",
        "/v1/recommendations?outcomeArea=staying-safe, 19",
        "/v1/recommendations?state=open, 47",
        "/v1/recommendations?state=closed&state=in-progress, 0",
        "/v1/recommendations?area=E08000018&asOf=2006-10-10, 8",
        "/v1/interventions, 1",
        "/v1/interventions?area=E08000018, 1",
        "/v1/interventions?asOf=2009-12-15, 0"
    })
    void givesWhatIsAskedFor(String path, int expected) {
        String joined = path + (path.contains("?") ? "&" : "?") + "size=1000";

        assertThat(Bundle.get(joined).getList("items")).hasSize(expected);
        assertThat(Bundle.get(joined).getList("warnings")).isEmpty();
    }

    // jar-2006: one immediate, five in six months, two longer-term; P0D and P6M after 2006-10-10.
    // apa-2008 names none.
    @ParameterizedTest
    @CsvSource({
        "2006-10-10, 0",
        "2006-10-11, 1",
        "2007-04-10, 1",
        "2007-04-11, 6",
        "2008-12-17, 6"
    })
    void tellsWhatIsOverdue(String day, int expected) {
        int all = Bundle.get("/v1/recommendations?size=1000&asOf=" + day).getList("items").size();

        assertThat(
                        Bundle.get("/v1/recommendations?size=1000&overdue=true&asOf=" + day)
                                .getList("items.overdue"))
                .hasSize(expected)
                .allMatch(Boolean.TRUE::equals);
        assertThat(
                        Bundle.get("/v1/recommendations?size=1000&overdue=false&asOf=" + day)
                                .getList("items"))
                .hasSize(all - expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/inspections",
                "/v1/findings",
                "/v1/recommendations",
                "/v1/inspection-frameworks"
            })
    void givesTheSameByPagesAsAtOnce(String path) {
        String key = path.endsWith("frameworks") ? "items.code" : "items.id";
        List<String> atOnce = Bundle.get(path + "?size=1000").getList(key);
        List<String> byPages = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = Bundle.get(path + "?size=7" + next);
            byPages.addAll(page.getList(key));
            String cursor = page.getString("page.next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }

        assertThat(byPages).isEqualTo(atOnce).doesNotHaveDuplicates();
    }

    // unannounced-2012 and peer-challenge-2011 are both public from 2013-01-31: the greater id
    // comes first.
    @Test
    void putsTheNewestInspectionFirst() {
        assertThat(Bundle.get("/v1/inspections").getList("items.id"))
                .isEqualTo(
                        List.of(
                                "unannounced-2012",
                                "peer-challenge-2011",
                                "csa-2011",
                                "slac-2010",
                                "unannounced-2009",
                                "caa-2009",
                                "apa-2008",
                                "jar-2006"));
    }

    // slac-2010 finds 26 strengths and 25 weaknesses; w10 comes after w9, as in the document.
    @Test
    void keepsTheOrderOfTheDocumentWithinAnInspection() {
        List<String> ids =
                Bundle.get("/v1/findings?inspection=slac-2010&kind=weakness").getList("items.id");

        assertThat(ids).hasSize(25);
        assertThat(ids.subList(8, 10)).containsExactly("slac-2010-w9", "slac-2010-w10");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/inspections?area=E08000099, No inspection of area 'E08000099'",
        "/v1/inspections?framework=ofsted-2099, There is no inspection framework 'ofsted-2099'",
        "/v1/judgements?inspection=jar-1906, No inspection 'jar-1906'",
        "/v1/judgements?inspection=apa-2008&asOf=2008-12-16, No inspection 'apa-2008' was public by"
                + " 2008-12-16",
        "/v1/judgements?outcomeArea=being-happy, No outcome framework has an outcome area"
                + " 'being-happy'",
        "/v1/findings?theme=happiness, names the theme 'happiness'",
        "/v1/recommendations?area=E92000001, No inspection of area 'E92000001'",
        "/v1/interventions?area=E92000001, No inspection of area 'E92000001'",
        "/v1/inspection-profiles?settingKind=boats, of 'boats'",
        "/v1/printed-directions?area=E92000001, of 'E92000001'"
    })
    void saysWhyThereIsNothing(String path, String warning) {
        JsonPath answer = Bundle.get(path);

        assertThat(answer.getList("items")).isEmpty();
        assertThat(answer.<String>getList("warnings")).singleElement().asString().contains(warning);
    }

    @Test
    void warnsOfOneUnknownCodeBesideAKnownOne() {
        JsonPath answer = Bundle.get("/v1/judgements?inspection=caa-2009&inspection=caa-1909");

        assertThat(answer.getList("items")).hasSize(1);
        assertThat(answer.<String>getList("warnings"))
                .singleElement()
                .asString()
                .contains("caa-1909");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/inspections?area=Rotherham, area, Rotherham",
        "/v1/inspections?framework=JAR 2005, framework, JAR 2005",
        "/v1/inspections?size=0, size, 0",
        "/v1/inspections?size=1001, size, 1001",
        "/v1/inspections?asOf=2010-02-30, asOf, 2010-02-30",
        "/v1/inspections?cursor=abc, cursor, abc",
        "/v1/inspections?Area=E08000018, Area, E08000018",
        "/v1/judgements?scope=everybody, scope, everybody",
        "/v1/judgements?outcomeArea=Being healthy, outcomeArea, Being healthy",
        "/v1/findings?kind=merit, kind, merit",
        "/v1/findings?theme=Foster Carers, theme, Foster Carers",
        "/v1/recommendations?state=done, state, done",
        "/v1/recommendations?overdue=yes, overdue, yes",
        "/v1/interventions?kind=notice, kind, notice",
        "/v1/inspection-profiles?measure=50%, measure, 50%",
        "/v1/printed-directions?settingKind=Schools, settingKind, Schools",
        "/v1/findings?area=, area, ''",
        "/v1/findings?theme=, theme, ''",
        "/v1/judgements?format=xml, format, xml",
        "/v1/bands?measure=x, measure, x"
    })
    void refusesWhatIsMalformedOrOutsideAVocabulary(String path, String parameter, String value) {
        String[] parts = path.split("\\?");
        String[] sent = parts[1].split("=", 2);

        JsonPath problem =
                given().queryParam(sent[0], sent[1])
                        .get(parts[0])
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .extract()
                        .jsonPath();

        assertThat(problem.getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(problem.getString("errors[0].value")).isEqualTo(value);
    }

    @Test
    void namesAllWrongParametersAtOnce() {
        List<String> parameters =
                given().get("/v1/judgements?scope=nix&area=z&size=0&asOf=tomorrow")
                        .then()
                        .statusCode(400)
                        .extract()
                        .jsonPath()
                        .getList("errors.parameter");

        assertThat(parameters).containsExactlyInAnyOrder("scope", "area", "size", "asOf");
    }

    @Test
    void refusesACursorWithOtherFilters() {
        String next = Bundle.get("/v1/findings?size=1&kind=strength").getString("page.next");

        given().get("/v1/findings?size=1&kind=weakness&cursor=" + next).then().statusCode(400);
        given().get("/v1/findings?size=2&kind=strength&cursor=" + next).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/inspections/jar-1906",
                "/v1/inspections/apa-2008?asOf=2008-12-16",
                "/v1/recommendations/jar-2006-r99",
                "/v1/recommendations/apa-2008-a01?asOf=2008-12-16",
                "/v1/inspection-frameworks/jar-1905",
                "/v1/grades"
            })
    void knowsNothingAtOtherAddresses(String path) {
        given().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    // {"id": "apa-2008", "method": "desk-assessment", "evidencePeriod": {"from": "2007-04-01",
    // "to": "2008-03-31"}}
    @Test
    void givesOneInspectionWithTheNumberOfItsParts() {
        JsonPath apa = Bundle.get("/v1/inspections/apa-2008");

        assertThat(apa.getString("method")).isEqualTo("desk-assessment");
        assertThat(apa.getString("evidencePeriod.from")).isEqualTo("2007-04-01");
        assertThat(apa.getString("evidencePeriod.to")).isEqualTo("2008-03-31");
        assertThat(apa.getString("startedOn")).isNull();
        assertThat(apa.getString("source.id")).isEqualTo("apa-2008");
        assertThat(apa.getInt("parts.judgements")).isEqualTo(7);
        assertThat(apa.getInt("parts.findings")).isEqualTo(29);
        assertThat(apa.getInt("parts.recommendations")).isEqualTo(10);
        assertThat(apa.getInt("parts.interventions")).isZero();
    }

    // {"id": "caa-2009", "publishedOn": "2009", "knownOn": "2009-12-16", "knownFrom":
    // "improvement-plan-2009"}
    @Test
    void givesPartialDatesAsPrinted() {
        JsonPath caa = Bundle.get("/v1/inspections/caa-2009");

        assertThat(caa.getString("publishedOn")).isEqualTo("2009");
        assertThat(caa.getString("knownOn")).isEqualTo("2009-12-16");
        assertThat(caa.getString("knownFrom")).isEqualTo("improvement-plan-2009");
        assertThat(caa.getString("publicFrom")).isEqualTo("2009-12-16");
    }
}
