package org.outcomes.inspections.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.Rows;
import org.outcomes.inspections.WithDatabase;
import org.outcomes.inspections.fixture.Trees;
import org.outcomes.reference.bundle.BundleFile;

/** Each case breaks a sound framework in one place. */
@QuarkusTest
@WithDatabase
class BrokenFrameworksTest {

    private static boolean prepared;

    @BeforeEach
    void start() throws SQLException {
        if (!prepared
                || Rows.count("outcome_framework") == 0
                || Rows.count("inspection_framework") > 0) {
            Bundle.upTo(BundleFile.OUTCOME_FRAMEWORKS);
            prepared = true;
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "\"code\": \"test-2020\"",
                        "\"code\": \"test_2020\"",
                        "/0/code",
                        "test_2020",
                        "not a code"),
                arguments("\"from\": \"2020\"", "\"from\": \"20\"", "/0/from", "20", "not a date"),
                arguments(
                        "\"kind\": \"ordinal\"",
                        "\"kind\": \"ordered\"",
                        "/0/scale/kind",
                        "ordered",
                        "met-not-met"),
                arguments(
                        "\"label\": \"poor\", \"rank\": 3",
                        "\"label\": \"poor\", \"rank\": null",
                        "/0/scale",
                        null,
                        "needs a rank"),
                arguments(
                        "\"label\": \"poor\", \"rank\": 3",
                        "\"label\": \"poor\", \"rank\": 4",
                        "/0/scale",
                        null,
                        "between 1 and 3"),
                arguments(
                        "\"label\": \"poor\", \"rank\": 3",
                        "\"label\": \"poor\", \"rank\": 2.5",
                        "/0/scale/grades/2/rank",
                        "2.5",
                        "whole number"),
                arguments("\"value\": \"C\"", "\"value\": \"B\"", "/0/scale", null, "stands twice"),
                arguments(
                        "\"label\": \"good\", \"rank\": 1",
                        "\"label\": \"good\", \"rank\": 1, \"score\": 3",
                        "/0/scale",
                        null,
                        "score scale"),
                arguments(
                        "\"label\": \"good\", \"rank\": 1",
                        "\"label\": \"good\", \"rank\": 1, \"percentFrom\": 80",
                        "/0/scale/grades/0",
                        null,
                        "given together"),
                arguments(
                        "\"label\": \"good\", \"rank\": 1",
                        "\"label\": \"good\", \"rank\": 1, \"percentFrom\": 80, \"percentTo\": 70",
                        "/0/scale/grades/0",
                        null,
                        "80 to 70"),
                arguments(
                        "\"rank\": null, \"order\": 1",
                        "\"rank\": null",
                        "/0/otherScales/0",
                        null,
                        "order"),
                arguments(
                        "\"rank\": null, \"order\": 1",
                        "\"rank\": 1, \"order\": 1",
                        "/0/otherScales/0",
                        null,
                        "statement"),
                arguments(
                        "\"code\": \"test-3\"",
                        "\"code\": \"test-said\"",
                        "/0/otherScales/0/code",
                        "test-said",
                        "already at /0/scale"),
                arguments(
                        "{\"code\": \"health\", \"title\": \"Health\"}]",
                        "{\"code\": \"council\", \"title\": \"Health\"}]",
                        "/0/subjects/1/code",
                        "council",
                        "already at /0/subjects/0"),
                arguments(
                        "\"six-months\": \"P6M\"",
                        "\"six-months\": \"6 months\"",
                        "/0/dueRules/six-months",
                        "6 months",
                        "duration"),
                arguments(
                        "\"six-months\": \"P6M\", ",
                        "",
                        "/0/dueRules/six-months",
                        null,
                        "is missing"),
                arguments(
                        "\"six-months\": \"P6M\"",
                        "\"six-months\": \"P6M\", \"a-year\": \"P1Y\"",
                        "/0/dueRules/a-year",
                        "P1Y",
                        "no field"),
                arguments(
                        "\"parent\": \"health\"",
                        "\"parent\": \"hospitals\"",
                        "/0/judgementAreas/1/parent",
                        "hospitals",
                        "no judgement area"),
                arguments(
                        "\"parent\": \"health\"",
                        "\"parent\": \"clinics\"",
                        "/0/judgementAreas/1/parent",
                        "clinics",
                        "part of itself"),
                arguments(
                        "\"code\": \"whole\"",
                        "\"code\": \"health\"",
                        "/0/judgementAreas/2/code",
                        "health",
                        "already at /0/judgementAreas/0"),
                arguments(
                        "\"outcomeArea\": \"being-healthy\",\n     \"headline\": false",
                        "\"outcomeArea\": \"being-healthy\",\n     \"headline\": true",
                        "/0/judgementAreas/1/headline",
                        "true",
                        "being-healthy for all-children"),
                arguments(
                        "\"outcomeArea\": null,\n     \"headline\": false",
                        "\"outcomeArea\": null,\n     \"headline\": true",
                        "/0/judgementAreas/2/headline",
                        "true",
                        "speaks for an outcome area"),
                arguments(
                        "\"outcomeArea\": null",
                        "\"outcomeArea\": \"being-happy\"",
                        "/0/judgementAreas/2/outcomeArea",
                        "being-happy",
                        "No stored outcome framework"),
                arguments(
                        "\"overall\": true, \"scope\": \"all-children\"",
                        "\"overall\": true, \"scope\": \"everybody\"",
                        "/0/judgementAreas/2/scope",
                        "everybody",
                        "all-children"),
                arguments(
                        "\"scale\": \"test-said\"",
                        "\"scale\": \"test-shouted\"",
                        "/0/judgementAreas/1/scale",
                        "test-shouted",
                        "no scale"),
                arguments(
                        "\"overall\": true",
                        "\"overall\": \"yes\"",
                        "/0/judgementAreas/2/overall",
                        "yes",
                        "true or false"),
                arguments(
                        "\"inspectorate\": \"Nobody\"",
                        "\"inspectorate\": \"Nobody\", \"site\": \"x\"",
                        "/0/site",
                        "x",
                        "no field site"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesTheOneFaultAndStoresNothing(
            String sound, String wrong, String pointer, String value, String detail)
            throws SQLException {
        assertThat(Trees.FRAMEWORK).contains(sound);

        JsonPath problem = refused(Trees.FRAMEWORK.replace(sound, wrong));

        List<Map<String, String>> faults = problem.getList("report.faults");
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.get("pointer")).isEqualTo(pointer);
                    assertThat(fault.get("value")).isEqualTo(value);
                    assertThat(fault.get("detail")).contains(detail);
                });
        assertThat(Rows.count("inspection_framework")).isZero();
    }

    @Test
    void takesInTheTreeThatTheCasesBreak() {
        Bundle.post(BundleFile.INSPECTION_FRAMEWORKS, Trees.FRAMEWORK).statusCode(200);
    }

    @Test
    void refusesAJudgementAreaThatIsAPartOfItsOwnPart() {
        JsonPath problem =
                refused(
                        Trees.FRAMEWORK.replace(
                                "\"title\": \"Health\", \"parent\": null",
                                "\"title\": \"Health\", \"parent\": \"clinics\""));

        assertThat(problem.<String>getList("report.faults.pointer"))
                .containsExactly("/0/judgementAreas/0/parent", "/0/judgementAreas/1/parent");
    }

    @Test
    void refusesAFrameworkThatNoLongerHasWhatAnInspectionUses() {
        Bundle.upTo(BundleFile.INSPECTIONS);
        String without =
                Bundle.text(BundleFile.INSPECTION_FRAMEWORKS)
                        .replace("\"code\": \"looked-after-being-healthy\"", "\"code\": \"other\"");

        JsonPath problem = refused(without);

        assertThat(problem.<String>getList("report.faults.detail"))
                .allSatisfy(detail -> assertThat(detail).contains("slac-2010"));
        assertThat(problem.<String>getList("report.faults.value"))
                .anySatisfy(value -> assertThat(value).contains("looked-after-being-healthy"));
    }

    private static JsonPath refused(String file) {
        return Bundle.post(BundleFile.INSPECTION_FRAMEWORKS, file)
                .statusCode(422)
                .extract()
                .jsonPath();
    }
}
