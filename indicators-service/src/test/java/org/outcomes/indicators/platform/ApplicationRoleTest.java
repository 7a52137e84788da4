package org.outcomes.indicators.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Database;
import org.outcomes.indicators.fixture.WithDatabase;

/** What the database itself keeps from happening, whatever the code does. */
@QuarkusTest
@WithDatabase
class ApplicationRoleTest {

    private static final String NOT_ALLOWED = "42501";
    private static final String CHECK_VIOLATED = "23514";

    @BeforeEach
    void loadTheBundle() {
        Bundle.loaded();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "area",
                "indicator",
                "observation",
                "target",
                "series_break",
                "equivalence",
                "source",
                "ledger"
            })
    void theServiceCannotTakeBackWhatWasRecorded(String table) {
        refuses("update " + table + " set recorded_at = now()", NOT_ALLOWED);
        refuses("delete from " + table, NOT_ALLOWED);
        refuses("truncate " + table, NOT_ALLOWED);
        refuses("drop table " + table, NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null, 'final'",
                "null, 'provisional'",
                "null, 'estimated'",
                "0, 'suppressed'",
                "0, 'missing'",
                "1, 'certain'"
            })
    void aValueIsEmptyExactlyWhereTheStatusSaysSo(String valueAndStatus) {
        refuses(
                observation("date '2020-01-01', date '2020-12-31', 1, " + valueAndStatus, "null"),
                CHECK_VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date '2020-12-31', date '2020-01-01', 1",
                "date '2020-01-01', date '2020-12-31', 0"
            })
    void aPeriodDoesNotEndBeforeItStartsAndVersionsCountFromOne(String daysAndVersion) {
        refuses(observation(daysAndVersion + ", 1, 'final'", "null"), CHECK_VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''"})
    void aCorrectionHasAReason(String reason) {
        refuses(
                observation("date '2020-01-01', date '2020-12-31', 2, 1, 'final'", reason),
                CHECK_VIOLATED);
    }

    private static String observation(String daysVersionValueAndStatus, String reason) {
        return """
        insert into observation (indicator, area, breakdown, period, period_kind, period_start, period_end, version,
                                 value, status, source, locator, recorded_by, reason)
        values ('obesity', 'E08000018', '', 'CY2020', 'CY', %s, 'jar-2006', 'para 1', 'somebody', %s)
        """
                .formatted(daysVersionValueAndStatus, reason);
    }

    private static void refuses(String sql, String state) {
        assertThatThrownBy(() -> Database.executeAsApplication(sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused ->
                                org.assertj.core.api.Assertions.assertThat(refused.getSQLState())
                                        .isEqualTo(state));
    }
}
