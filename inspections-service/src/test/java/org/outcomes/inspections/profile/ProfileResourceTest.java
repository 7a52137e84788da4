package org.outcomes.inspections.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.WithDatabase;

@QuarkusTest
@WithDatabase
class ProfileResourceTest {

    @BeforeEach
    void start() {
        Bundle.whole();
    }

    // NOTES-inspections.md, oddity 10: over 80, 10 cells; 65-79.99, 19; 50-64.99, 22; under 50, 11;
    // none, 8.
    @Test
    void sortsAllCellsOfTheTableByThePrintedKeyWithItsGaps() {
        List<Map<String, Object>> items =
                Bundle.get("/v1/inspection-profiles?size=100").getList("items");

        Map<Object, Long> bands =
                items.stream()
                        .map(item -> item.get("band") == null ? "none" : item.get("band"))
                        .collect(Collectors.groupingBy(band -> band, Collectors.counting()));

        assertThat(bands)
                .isEqualTo(
                        Map.of(
                                "over 80%", 10L,
                                "65% to 79.99%", 19L,
                                "50% to 64.99%", 22L,
                                "under 50%", 11L,
                                "none", 8L));
    }

    // childrens-homes,E08000018,2012-09-30,percent-good-or-better,80.0 and 2012-10-31 60.0;
    // 2011-08-31 is printed 60.
    @Test
    void keepsThePrintedDigitsAndTheGapAtExactlyEighty() {
        JsonPath homes = Bundle.get("/v1/inspection-profiles?settingKind=childrens-homes");

        assertThat(homes.getList("items")).hasSize(10);
        assertThat(homes.getString("items.find { it.asOf == '2012-09-30' }.value"))
                .isEqualTo("80.0");
        assertThat(homes.getString("items.find { it.asOf == '2012-09-30' }.band")).isNull();
        assertThat(homes.getString("items.find { it.asOf == '2011-08-31' }.display"))
                .isEqualTo("60%");
        assertThat(homes.getString("items.find { it.asOf == '2012-10-31' }.display"))
                .isEqualTo("60.0%");
        assertThat(homes.getString("items.find { it.asOf == '2012-10-31' }.band"))
                .isEqualTo("50% to 64.99%");
        assertThat(homes.getList("items.count")).containsOnlyNulls();
    }

    @Test
    void hasNothingBeforeTheReportCard() {
        assertThat(Bundle.get("/v1/inspection-profiles?asOf=2013-01-30").getList("items"))
                .isEmpty();
        assertThat(Bundle.get("/v1/printed-directions?asOf=2013-01-30").getList("items")).isEmpty();
        assertThat(Bundle.get("/v1/bands?asOf=2013-01-30").getList("items")).isEmpty();
        assertThat(Bundle.get("/v1/bands?asOf=2013-01-31").getList("items")).hasSize(1);
    }

    @Test
    void filtersByEachOfItsFilters() {
        assertThat(
                        Bundle.get(
                                        "/v1/inspection-profiles?settingKind=childrens-homes"
                                                + "&settingKind=secondary-schools&size=100")
                                .getList("items"))
                .hasSize(20);
        assertThat(Bundle.get("/v1/inspection-profiles?area=E92000001").getList("warnings"))
                .isEqualTo(
                        List.of(
                                "No inspection profile of 'E92000001' was public by "
                                        + java.time.LocalDate.now(
                                                java.time.ZoneId.of("Europe/London"))
                                        + "."));
        assertThat(
                        Bundle.get("/v1/inspection-profiles?measure=percent-outstanding")
                                .getList("warnings"))
                .hasSize(1);
        assertThat(
                        Bundle.get("/v1/printed-directions?settingKind=post-16-education")
                                .getString("items[0].printedChange"))
                .isEqualTo("13.9");
    }

    // nursery-and-primary-schools,2011-08-31,2012-10-31,-2.4,worse
    @Test
    void givesPrintedDirectionsAsPrinted() {
        JsonPath directions = Bundle.get("/v1/printed-directions");

        assertThat(directions.getList("items")).hasSize(7);
        assertThat(
                        directions.getString(
                                "items.find { it.settingKind == 'nursery-and-primary-schools'"
                                        + " }.display"))
                .isEqualTo("-2.4 percentage points");
        assertThat(
                        directions.getString(
                                "items.find { it.settingKind == 'nursery-and-primary-schools'"
                                        + " }.printedDirection"))
                .isEqualTo("worse");
        assertThat(
                        directions.getString(
                                "items.find { it.settingKind == 'childrens-homes' }.printedChange"))
                .isEqualTo("0.0");
    }

    @Test
    void givesTheKeyAsPrinted() {
        JsonPath key = Bundle.get("/v1/bands");

        assertThat(key.getList("items[0].bands.label"))
                .isEqualTo(List.of("over 80%", "65% to 79.99%", "50% to 64.99%", "under 50%"));
        assertThat(key.getString("items[0].bands[0].lower")).isEqualTo("80");
        assertThat(key.getBoolean("items[0].bands[0].lowerInclusive")).isFalse();
        assertThat(key.getString("items[0].bands[0].upper")).isNull();
        assertThat(key.getString("items[0].bands[1].upper")).isEqualTo("79.99");
        assertThat(key.getBoolean("items[0].bands[1].upperInclusive")).isTrue();
    }

    @Test
    void walksThroughAllPagesInOrder() {
        List<String> seen = new java.util.ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = Bundle.get("/v1/inspection-profiles?size=9" + next);
            page.getList("items", Map.class)
                    .forEach(item -> seen.add(item.get("settingKind") + " " + item.get("asOf")));
            String cursor = page.getString("page.next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }

        assertThat(seen).hasSize(70).doesNotHaveDuplicates().isSorted();
        assertThat(Collections.max(seen)).startsWith("special-schools-and-pupil-referral-units");
    }
}
