package org.outcomes.inspections.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.WithDatabase;
import org.outcomes.inspections.fixture.Trees;
import org.outcomes.reference.bundle.BundleFile;

/** A month later is the same day, else the last one of the month. */
@QuarkusTest
@WithDatabase
class DueDayTest {

    @BeforeEach
    void start() {
        Bundle.upTo(BundleFile.INSPECTION_FRAMEWORKS);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-08-27, immediate, 2010-08-27",
        "2010-08-27, three-months, 2010-11-27",
        "2010-11-30, three-months, 2011-02-28",
        "2011-11-30, three-months, 2012-02-29",
        "2010-08-31, six-months, 2011-02-28",
        "2010-12-31, six-months, 2011-06-30",
        "2010-02-28, six-months, 2010-08-28",
        "2010-08-27, longer-term, ",
        "2010-08-27, unspecified, "
    })
    void followsTheRuleOfTheFramework(String publishedOn, String timescale, String dueOn) {
        Bundle.post(
                        BundleFile.INSPECTIONS,
                        Trees.INSPECTION
                                .replace("2010-09-30", publishedOn)
                                .replace("three-months", timescale))
                .statusCode(200);

        assertThat(Bundle.get("/v1/recommendations/test-2010-r1").getString("dueOn"))
                .isEqualTo(dueOn);
    }
}
