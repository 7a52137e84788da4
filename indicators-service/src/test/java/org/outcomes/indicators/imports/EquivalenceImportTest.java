package org.outcomes.indicators.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Database;
import org.outcomes.indicators.fixture.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class EquivalenceImportTest {

    private static final String SOUND =
            """
            [{"id": "a-pair",
              "left": {"record": "observation", "indicator": "under-18-conception-rate", "area": "E08000018",
                       "period": "CY2006", "breakdown": "", "publishedOn": "2009-12-16", "dividedBy": 2},
              "right": {"from": {"record": "printed", "value": 56.4, "unit": "rate-per-1000", "source": "jar-2006",
                                 "locator": "para 1", "note": "A note."},
                        "to": {"record": "target", "indicator": "under-18-conception-rate", "area": "E08000018",
                               "period": "CY2007", "breakdown": "", "kind": "plan"},
                        "as": "percent", "sign": -1},
              "relation": "change-equals-difference", "tolerance": 0.2, "note": "A note.",
              "source": "cypp-progress-2009"}]
            """;

    @BeforeEach
    void loadTheBundle() {
        Bundle.loaded();
    }

    @Test
    void aSoundPairIsTaken() {
        Bundle.post(BundleFile.EQUIVALENCES, SOUND, "?dryRun=true")
                .statusCode(200)
                .body("accepted", is(1));
    }

    // Each row replaces a part of the sound pair.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "a-pair"                    | "A pair"       | /0/id               | is not a code
                    "id": "a-pair",             | ''             | /0/id               | must be given
                    "id": "a-pair",             | "id": "a-pair", "x": 1, | /0/x       | There is no field x
                    change-equals-difference    | same           | /0/relation         | is not a relation
                    change-equals-difference    | parts-sum-to   | /0/left/parts       | At least one part
                    change-equals-difference    | share-of       | /0/right/of         | must be given
                    "tolerance": 0.2            | "tolerance": -1 | /0/tolerance       | 0 or more
                    "tolerance": 0.2            | "tolerance": "0.2" | /0/tolerance    | A number is expected
                    "source": "cypp-progress-2009" | "source": "no-such-one" | /0/source | There is no such source
                    "source": "jar-2006"        | "source": "no-such-one" | /0/right/from | There is no such source
                    "record": "observation"     | "record": "remark" | /0/left/record  | is to an observation
                    "period": "CY2006"          | "period": "CY06" | /0/left/period    | is not a period
                    "period": "CY2006"          | "period": "CY1999" | /0/left         | There is no such observation
                    "period": "CY2007"          | "period": "CY1999" | /0/right/to     | There is no such target
                    "kind": "plan"              | "kind": "stretch" | /0/right/to      | There is no such target
                    "kind": "plan"              | "kind": "aim"   | /0/right/to/kind   | is not a kind of target
                    "publishedOn": "2009-12-16" | "publishedOn": "2009-12-17" | /0/left | There is no such observation
                    "publishedOn": "2009-12-16" | "publishedOn": "2009" | /0/left/publishedOn | is not a day
                    "dividedBy": 2              | "dividedBy": 0  | /0/left/dividedBy  | above 0
                    "value": 56.4,              | ''              | /0/right/from/value | must be given
                    "as": "percent"             | "as": "share"   | /0/right/as        | neither points nor percent
                    "sign": -1                  | "sign": 2       | /0/right/sign      | 1 or -1
                    "breakdown": "", "publishedOn" | "publishedOn" | /0/left/breakdown | must be given
                    """)
    void aPairWithAFaultIsRefusedWithItsPointer(
            String part, String replacement, String pointer, String reason) {
        long entries = Database.count("ledger");

        Bundle.post(BundleFile.EQUIVALENCES, replaced(part, replacement))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("report.rejected", is(1))
                .body("report.faults.pointer", hasItem(pointer))
                .body("report.faults.detail", hasItem(containsString(reason)));

        assertThat(Database.count("equivalence")).isEqualTo(27);
        assertThat(Database.count("ledger")).isEqualTo(entries);
    }

    @Test
    void theSamePairTwiceNamesBothPlaces() {
        String twice = SOUND.strip().replaceAll("]$", "") + "," + SOUND.strip().substring(1);

        Bundle.post(BundleFile.EQUIVALENCES, twice)
                .statusCode(422)
                .body("report.faults.pointer", hasItem("/1/id"))
                .body("report.faults.detail", hasItem("The same equivalence stands at /0."));
    }

    @Test
    void whatIsNoListIsRefused() {
        Bundle.post(BundleFile.EQUIVALENCES, "{}").statusCode(422).body("report.rejected", is(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[", "[]]", "''", "[{\"id\": 1, \"id\": 2}]", "nonsense"})
    void whatIsNoJsonIsMalformed(String body) {
        Bundle.post(BundleFile.EQUIVALENCES, body)
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static String replaced(String part, String replacement) {
        assertThat(SOUND).contains(part);
        int at = SOUND.indexOf(part);
        return SOUND.substring(0, at) + replacement + SOUND.substring(at + part.length());
    }
}
