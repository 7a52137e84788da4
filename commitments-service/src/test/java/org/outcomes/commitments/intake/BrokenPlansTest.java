package org.outcomes.commitments.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.commitments.Bundle;
import org.outcomes.commitments.Json;
import org.outcomes.commitments.MadeUpPlans;
import org.outcomes.commitments.Tables;
import org.outcomes.commitments.WithDatabase;

@QuarkusTest
@WithDatabase
class BrokenPlansTest {

    private static final String COMMITMENT = "/0/commitments/0";
    private static final String UPDATE = "/0/commitments/0/updates/0";
    private static final String MEASUREMENT = "/0/commitments/0/updates/0/measurements/0";
    private static final String REPORT = "/0/progressReports/0";
    private static final String RISK_UPDATE = "/0/commitments/1/updates/0";
    private static final String ACTION_UPDATE = "/1/commitments/0/updates/0";

    private static boolean loaded;

    @BeforeEach
    void loadOnce() {
        if (!loaded) {
            Bundle.startWithReferences();
            loaded = true;
        }
    }

    /** Where a value is put, the value, where the fault is to stand, and what it is to quote. */
    static Stream<Arguments> wrongValues() {
        return Stream.of(
                wrong("/0/code", "\"Plan A\"", "Plan A"),
                wrong("/0/code", "\"plan-b\"", "/1/code", "plan-b"),
                wrong("/0/title", "\" \"", " "),
                wrong("/0/area", "\"Rotherham\"", "Rotherham"),
                wrong("/0/outcomeFramework", "\"ecm-2005\"", "ecm-2005"),
                wrong("/0/from", "\"2008-13\"", "2008-13"),
                wrong("/0/to", "\"2008-03-31\"", "2008-03-31"),
                wrong("/0/knownOn", "\"2009-12\"", "2009-12"),
                wrong("/0/source", "\"a-report-nobody-has\"", "a-report-nobody-has"),
                wrong("/0/colour", "\"blue\"", "blue"),
                wrong("/0/stageScheme", "[]", "[]"),
                wrong("/0/statusScheme/0/value", "\"Red\"", "Red"),
                wrong("/0/statusScheme/0/value", "\"total\"", "total"),
                wrong("/1/stageScheme/0/order", "0", "0"),
                wrong("/1/stageScheme/0/order", "\"first\"", "first"),
                wrong("/1/stageScheme/1/label", "null", "null"),
                wrong("/1/commitments/0/code", "\"&\"", "&"),
                wrong(COMMITMENT + "/aliases", "[\"A1\", \"A1\"]", "[\"A1\",\"A1\"]"),
                wrong(COMMITMENT + "/aliases", "[1]", "[1]"),
                wrong(COMMITMENT + "/kind", "\"promise\"", "promise"),
                wrong(
                        COMMITMENT + "/outcomeArea",
                        "\"fewer-children-in-poverty\"",
                        "fewer-children-in-poverty"),
                wrong(COMMITMENT + "/target/dueOn", "\"31 March 2010\"", "31 March 2010"),
                wrong(COMMITMENT + "/target/ongoing", "\"yes\"", "yes"),
                wrong(COMMITMENT + "/target/when", "1", "1"),
                wrong(COMMITMENT + "/indicators/0/code", "\"Falls\"", "Falls"),
                wrong(COMMITMENT + "/indicators/1/breakdown", "\"girls\"", "girls"),
                wrong(
                        COMMITMENT + "/indicators/1/breakdown",
                        "\"\"",
                        COMMITMENT + "/indicators/1/code",
                        "falls"),
                wrong(COMMITMENT + "/strands/1/code", "\"home\"", "home"),
                wrong(COMMITMENT + "/updates", "{}", "{}"),
                wrong(UPDATE + "/reportedFor", "\"FY2009-11\"", "FY2009-11"),
                wrong(UPDATE + "/reportedOn", "\"2009-02-30\"", "2009-02-30"),
                wrong(UPDATE + "/strand", "\"street\"", "street"),
                wrong(UPDATE + "/status", "\"amber\"", "amber"),
                wrong(UPDATE + "/stage", "\"done\"", "done"),
                wrong(UPDATE + "/closedBecause", "\"finished\"", "finished"),
                wrong(UPDATE + "/direction", "\"up\"", "up"),
                wrong(UPDATE + "/narrative", "\"\"", ""),
                wrong(UPDATE + "/narrative", "\"a\\u0000b\"", "a\0b"),
                wrong(UPDATE + "/statusBasis", "\" \"", " "),
                wrong(UPDATE + "/source", "\"no-source\"", "no-source"),
                wrong(UPDATE + "/locator", "7", "7"),
                wrong(MEASUREMENT + "/indicator", "\"falls!\"", "falls!"),
                wrong(MEASUREMENT + "/area", "\"E0800\"", "E0800"),
                wrong(MEASUREMENT + "/period", "\"2009-Q1\"", "2009-Q1"),
                wrong(MEASUREMENT + "/actual", "\"12.5\"", "12.5"),
                wrong(MEASUREMENT + "/actual", "1e40", "1E+40"),
                wrong(MEASUREMENT + "/status", "\"missing\"", MEASUREMENT + "/actual", "12.50"),
                wrong(MEASUREMENT + "/status", "\"guessed\"", "guessed"),
                wrong(MEASUREMENT + "/unit", "\"percents\"", "percents"),
                wrong(RISK_UPDATE + "/status", "\"done\"", "done"),
                wrong(ACTION_UPDATE + "/status", "\"red\"", "red"),
                wrong("/1/commitments/0/kind", "\"issue\"", ACTION_UPDATE + "/stage", "done"),
                wrong(REPORT + "/asAt", "\"September\"", "September"),
                wrong(REPORT + "/publishedCounts/amber", "3", "3"),
                wrong(REPORT + "/publishedCounts/red", "-1", "-1"),
                wrong(REPORT + "/publishedCounts/green", "2.5", "2.5"));
    }

    private static Arguments wrong(String pointer, String value, String quoted) {
        return wrong(pointer, value, pointer, quoted);
    }

    private static Arguments wrong(String pointer, String value, String fault, String quoted) {
        return Arguments.of(pointer, value, fault, quoted);
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("wrongValues")
    void namesPlaceAndValueOfWhatIsWrong(
            String pointer, String value, String fault, String quoted) {
        refused(Json.with(MadeUpPlans.ONE_OF_EVERYTHING, pointer, value))
                .body("report.faults.pointer", contains(fault))
                .body("report.faults[0].value", equalTo(quoted));
        assertThat(Tables.rows("plan")).isZero();
    }

    static Stream<String> requiredFields() {
        return Stream.of(
                        List.of(
                                "/0/code",
                                "/0/title",
                                "/0/area",
                                "/0/outcomeFramework",
                                "/0/from",
                                "/0/to"),
                        List.of(
                                "/0/source",
                                "/0/commitments",
                                "/0/progressReports",
                                "/0/statusScheme"),
                        fields("/0/statusScheme/0", "value", "label", "order", "definition"),
                        fields(
                                COMMITMENT,
                                "code",
                                "kind",
                                "title",
                                "outcomeArea",
                                "target",
                                "indicators"),
                        fields(
                                COMMITMENT,
                                "updates",
                                "target/text",
                                "target/dueOn",
                                "target/ongoing"),
                        fields(COMMITMENT, "indicators/0/code", "indicators/0/breakdown"),
                        fields(COMMITMENT, "strands/1/code", "strands/1/title"),
                        fields(UPDATE, "reportedFor", "reportedOn", "narrative", "measurements"),
                        fields(UPDATE, "source", "locator"),
                        fields(MEASUREMENT, "label", "indicator", "period", "breakdown", "actual"),
                        fields(MEASUREMENT, "plan", "unit", "status"),
                        fields(REPORT, "code", "asAt", "reportedOn", "source", "publishedCounts"),
                        fields(REPORT, "meeting", "resolution"))
                .flatMap(List::stream);
    }

    private static List<String> fields(String place, String... names) {
        return Stream.of(names).map(name -> place + "/" + name).toList();
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void namesTheFieldThatIsNotThere(String pointer) {
        refused(Json.without(MadeUpPlans.ONE_OF_EVERYTHING, pointer))
                .body("report.faults[0].pointer", equalTo(pointer));
        assertThat(Tables.rows("plan")).isZero();
    }

    @Test
    void tellsAllFaultsAtOnceAndCountsTheRecordsThatTheyAreIn() {
        String broken = MadeUpPlans.ONE_OF_EVERYTHING;
        broken = Json.with(broken, "/0/area", "\"here\"");
        broken = Json.with(broken, UPDATE + "/reportedFor", "\"FY2009-11\"");
        broken = Json.with(broken, MEASUREMENT + "/unit", "\"miles\"");
        broken = Json.with(broken, RISK_UPDATE + "/narrative", "null");
        broken = Json.with(broken, REPORT + "/asAt", "\"soon\"");

        refused(broken)
                .body(
                        "report.faults.pointer",
                        containsInAnyOrder(
                                "/0/area",
                                UPDATE + "/reportedFor",
                                MEASUREMENT + "/unit",
                                RISK_UPDATE + "/narrative",
                                REPORT + "/asAt"))
                .body("report.rejected", equalTo(1))
                .body(
                        "report.records.kind",
                        contains(
                                "plan",
                                "commitment",
                                "strand",
                                "update",
                                "measurement",
                                "progress-report"))
                .body("report.records.rejected", contains(1, 2, 0, 2, 1, 1))
                .body("report.records.accepted", everyItem(equalTo(0)));
        assertThat(Tables.rows("plan")).isZero();
    }

    @Test
    void namesBothPrintedCodesOfOneAddress() {
        String second = Json.at(MadeUpPlans.ONE_OF_EVERYTHING, "/0/commitments/1");
        String clash = Json.with(second, "/code", "\"A-(1)\"");

        refused(Json.with(MadeUpPlans.ONE_OF_EVERYTHING, "/0/commitments/-", clash))
                .body("report.faults.pointer", contains("/0/commitments/2/code"))
                .body("report.faults[0].value", equalTo("A-(1)"))
                .body("report.faults[0].detail", containsString("\"A/1\" and \"A-(1)\""))
                .body("report.faults[0].detail", containsString("a-1"));
    }

    @Test
    void namesBothPlacesOfAnUpdateThatStandsTwice() {
        String update = Json.at(MadeUpPlans.ONE_OF_EVERYTHING, UPDATE);

        refused(Json.with(MadeUpPlans.ONE_OF_EVERYTHING, COMMITMENT + "/updates/-", update))
                .body("report.faults[0].pointer", equalTo(COMMITMENT + "/updates/1/reportedFor"))
                .body("report.faults[0].value", equalTo("FY2008-09"))
                .body("report.faults[0].detail", containsString(UPDATE));
    }

    @Test
    void refusesAReasonForClosingWhereNothingIsComplete() {
        refused(Json.with(MadeUpPlans.ONE_OF_EVERYTHING, UPDATE + "/status", "\"green\""))
                .body("report.faults.pointer", contains(UPDATE + "/closedBecause"))
                .body("report.faults[0].detail", containsString("\"green\""));
    }

    @Test
    void refusesWhatIsNoListOfPlans() {
        refused("{}")
                .body("report.faults.pointer", contains(""))
                .body("report.rejected", equalTo(0));
        Bundle.postPlans("[{]").statusCode(400).body("code", equalTo("malformed-request"));
        Bundle.postPlans("").statusCode(400);
        Bundle.postPlans("[{\"code\": \"a\", \"code\": \"b\"}]").statusCode(400);
        assertThat(Tables.rows("plan")).isZero();
    }

    private static ValidatableResponse refused(String plans) {
        return Bundle.postPlans(plans)
                .statusCode(422)
                .body("code", equalTo("rejected-content"))
                .body("report.file", equalTo("plans.json"))
                .body("report.accepted", equalTo(0));
    }
}
