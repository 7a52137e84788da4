package org.outcomes.commitments.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.commitments.Bundle;
import org.outcomes.commitments.MadeUpPlans;
import org.outcomes.commitments.Tables;
import org.outcomes.commitments.WithDatabase;

/** What the database itself refuses to the application, whatever the service's own checks do. */
@QuarkusTest
@WithDatabase
class DatabaseRulesTest {

    private static final String PRIVILEGE = "42501";
    private static final String UPDATE =
            """
            insert into progress_update (number, version, plan, commitment, strand, reported_for, reported_for_end,
              reported_on, status, stage, closed_because, direction, narrative, source, locator, public_from, recorded_by)
            select 9000, 1, 'plan-a', 'A/1', 'home', '2009-07', '2009-07-31', '2009-08-31', 'green', null, null, null,
              'n', 'jar-2006', 'l', '2009-08-31', 'test'
            """;

    private static boolean loaded;

    @BeforeEach
    void loadOnce() {
        if (!loaded) {
            Bundle.startWithReferences();
            Bundle.postPlans(MadeUpPlans.ONE_OF_EVERYTHING).statusCode(200);
            loaded = true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan", "scheme_value", "commitment", "commitment_indicator", "strand",
                "progress_update", "measurement", "progress_report", "published_count", "source",
                "outcome_framework", "outcome_area", "ledger"
            })
    void letsTheApplicationAddButNeitherChangeNorDelete(String table) {
        assertThat(Tables.rows(table)).isPositive();
        assertThat(Tables.refusal("delete from " + table)).isEqualTo(PRIVILEGE);
        assertThat(Tables.refusal("truncate " + table)).isEqualTo(PRIVILEGE);
        assertThat(Tables.refusal("drop table " + table)).isEqualTo(PRIVILEGE);
        assertThat(Tables.refusal(changeOf(table))).isEqualTo(PRIVILEGE);
    }

    private static String changeOf(String table) {
        long columns =
                Tables.number(
                        "select count(*) from information_schema.columns where table_name = '"
                                + table
                                + "' and column_name = 'version'");
        return "update " + table + " set " + (columns > 0 ? "version = 7" : "actor = 'nobody'");
    }

    @Test
    void takesARightUpdate() {
        assertThat(Tables.refusal(UPDATE)).isEmpty();
    }

    /** Another value in place of one of the right update, and how the database refuses it. */
    @ParameterizedTest(name = "{1} in place of {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    'green', null, null, null     | 'amber', null, null, null           | 23503
                    'green', null, null, null     | null, 'done', null, null            | 23503
                    'green', null, null, null     | 'green', 'done', null, null         | 23503
                    'green', null, null, null     | 'green', null, 'delivered', null    | 23514
                    'green', null, null, null     | null, null, 'delivered', null       | 23514
                    'green', null, null, null     | 'complete', null, 'finished', null  | 23514
                    'green', null, null, null     | 'green', null, null, 'up'           | 23514
                    'home'                        | 'street'                            | 23503
                    'A/1'                         | 'A/9'                               | 23503
                    'plan-a'                      | 'plan-z'                            | 23503
                    '2009-07',                    | '2009-13',                          | 23514
                    '2009-07',                    | 'FY2009-11',                        | 23514
                    '2009-07',                    | 'FY2008-09..2009-07',               | 23514
                    '2009-08-31', 'green'         | '2009-8-31', 'green'                | 23514
                    '2009-08-31', 'green'         | '2009-09-01', 'green'               | 23514
                    'jar-2006'                    | 'no-source'                         | 23503
                    'n',                          | '',                                 | 23514
                    select 9000, 1                | select 9000, 0                      | 23514
                    select 9000, 1                | select 9000, 2                      | 23503
                    """)
    void refusesAWrongUpdate(String right, String wrong, String state) {
        String changed = UPDATE.replace(right, wrong);

        assertThat(changed).isNotEqualTo(UPDATE);
        assertThat(Tables.refusal(changed)).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    a stage in a plan that prints statuses | insert into scheme_value (plan, value, version, scheme, rank, label, recorded_by) values ('plan-a', 'late', 1, 'stage', 9, 'Late', 't') | 23503
                    two values of one rank | insert into scheme_value (plan, value, version, scheme, rank, label, recorded_by) values ('plan-a', 'late', 1, 'status', 1, 'Late', 't') | 23505
                    a value that changes its rank | insert into scheme_value (plan, value, version, scheme, rank, label, recorded_by) values ('plan-a', 'red', 2, 'status', 9, 'Red', 't') | 23503
                    a plan that changes its area | insert into plan (code, version, position, title, area, outcome_framework, scheme, valid_from, source, recorded_by) select code, 2, position, title, 'E08000019', outcome_framework, scheme, valid_from, source, 't' from plan where code = 'plan-a' | 23503
                    a plan that changes its scheme | insert into plan (code, version, position, title, area, outcome_framework, scheme, valid_from, source, recorded_by) select code, 2, position, title, area, outcome_framework, 'stage', valid_from, source, 't' from plan where code = 'plan-a' | 23503
                    a plan that ends before it starts | insert into plan (code, version, position, title, area, outcome_framework, scheme, valid_from, valid_to, source, recorded_by) select code, 2, position, title, area, outcome_framework, scheme, '2010', '2009-12-31', source, 't' from plan where code = 'plan-a' | 23514
                    an outcome area of another framework | insert into commitment (plan, code, version, position, slug, aliases, kind, title, outcome_framework, framework_version, outcome_area, ongoing, recorded_by) values ('plan-a', 'N', 1, 9, 'n', '{}', 'action', 'N', 'ecm-2004', 1, 'fewer-children-in-poverty', false, 't') | 23503
                    a framework that is not the plan's | insert into commitment (plan, code, version, position, slug, aliases, kind, title, outcome_framework, framework_version, outcome_area, ongoing, recorded_by) values ('plan-a', 'N', 1, 9, 'n', '{}', 'action', 'N', 'rotherham-2012', 1, 'fewer-children-in-poverty', false, 't') | 23503
                    an address that is taken | insert into commitment (plan, code, version, position, slug, aliases, kind, title, outcome_framework, framework_version, outcome_area, ongoing, recorded_by) values ('plan-a', 'A 1', 1, 9, 'a-1', '{}', 'action', 'N', 'ecm-2004', 1, 'staying-safe', false, 't') | 23505
                    a kind that is none | insert into commitment (plan, code, version, position, slug, aliases, kind, title, outcome_framework, framework_version, outcome_area, ongoing, recorded_by) values ('plan-a', 'N', 1, 9, 'n', '{}', 'promise', 'N', 'ecm-2004', 1, 'staying-safe', false, 't') | 23514
                    a measurement without a figure | insert into measurement (update_number, indicator, area, period, breakdown, occurrence, version, position, label, unit, status, recorded_by) select update_number, 'falls', 'E08000018', 'CY2009', '', 9, 1, 1, 'l', 'count', 'final', 't' from measurement | 23514
                    a missing figure with a value | insert into measurement (update_number, indicator, area, period, breakdown, occurrence, version, position, label, actual, unit, status, recorded_by) select update_number, 'falls', 'E08000018', 'CY2009', '', 9, 1, 1, 'l', 3, 'count', 'missing', 't' from measurement | 23514
                    a published count of no value of the plan | insert into published_count (plan, report, version, value, count) values ('plan-a', 'report-1', 1, 'amber', 1) | 23503
                    a record that nobody recorded | insert into strand (plan, commitment, code, version, position, title, recorded_by) values ('plan-a', 'A/1', 'street', 1, 9, 'In the street', '') | 23514
                    """)
    void refusesAWrongState(String told, String sql, String state) {
        assertThat(Tables.refusal(sql)).isEqualTo(state);
    }
}
