package org.outcomes.inspections;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database itself refuses, whatever the application does. */
@QuarkusTest
@WithDatabase
class RecordsStayTest {

    private static String judgement(Object... parts) {
        return """
        insert into judgement (id, version, position, inspection, inspection_version, inspection_public_from,
          framework, framework_version, judgement_area, scale, subject, grade, summary, locator, public_from,
          recorded_by, reason)
        values ('apa-2008/%1$s/%2$s', 2, 9, 'apa-2008', 1, '2008-12-17', 'apa-2008', 1, '%1$s', '%3$s', '%2$s',
          '%4$s', 'A summary.', 'page 1', '%5$s', 'a test', 'to see it refused')
        """
                .formatted(parts);
    }

    private static String recommendation(String sameAs, String theme) {
        return """
        insert into recommendation (id, version, position, inspection, inspection_version, inspection_public_from,
          framework, framework_version, timescale, addressed_to, text, locator, same_as, same_as_version,
          commitments, themes, public_from, recorded_by)
        values ('a-test', 1, 9, 'apa-2008', 1, '2008-12-17', 'apa-2008', 1, 'immediate', 'The council', 'Be quick.',
          'page 1', %s, '{}', '{%s}', '2008-12-17', 'a test')
        """
                .formatted(sameAs, theme);
    }

    @BeforeEach
    void start() {
        Bundle.whole();
    }

    @ParameterizedTest
    @CsvSource({
        "inspection_framework, position",
        "grade_scale, position",
        "grade, position",
        "inspected_subject, position",
        "due_rule, position",
        "judgement_area, position",
        "inspection, position",
        "judgement, position",
        "finding, position",
        "recommendation, position",
        "response, number",
        "intervention, position",
        "inspection_profile, value",
        "printed_direction, printed_change",
        "band_key, position",
        "band, position",
        "ledger, actor"
    })
    void letsTheApplicationNeitherChangeNorRemoveARecord(String table, String column) {
        String change = "update %1$s set %2$s = %2$s".formatted(table, column);

        for (String statement :
                new String[] {change, "delete from " + table, "truncate " + table}) {
            assertThatThrownBy(() -> Rows.asApplication(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for table " + table);
        }
    }

    // apa-2008 judges council-services alone, on apa-4-best with the grades 1 to 4.
    @ParameterizedTest
    @CsvSource({
        "being-cheerful, council-services, apa-4-best, 3, 2008-12-17, on_an_area_of_the_framework",
        "being-healthy, health-services, apa-4-best, 3, 2008-12-17, of_a_subject_of_the_framework",
        "being-healthy, council-services, apa-4-best, 5, 2008-12-17, grade_is_on_the_scale",
        "being-healthy, council-services, slac-1-best, 3, 2008-12-17, on_an_area_of_the_framework",
        "being-healthy, council-services, apa-4-best, 3, 2008-12-16,"
                + " not_public_before_its_inspection"
    })
    void refusesAJudgementThatCannotBe(
            String area, String subject, String scale, String grade, String day, String because) {
        assertThatThrownBy(() -> Rows.asApplication(judgement(area, subject, scale, grade, day)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(because);
    }

    // apa-2008-st1 is a strength, jar-2006-w1 a weakness of another inspection.
    @ParameterizedTest
    @CsvSource({
        "'''apa-2008-st1'', 1', a-theme, same_as_is_a_weakness_of_the_inspection",
        "'''jar-2006-w1'', 1', a-theme, same_as_is_a_weakness_of_the_inspection",
        "'''apa-2008-w1'', null', a-theme, same_as_names_one_version",
        "'''apa-2008-w1'', 1', A Theme, recommendation_themes_check"
    })
    void refusesARecommendationThatCannotBe(String sameAs, String theme, String because) {
        assertThatThrownBy(() -> Rows.asApplication(recommendation(sameAs, theme)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(because);
    }

    @Test
    void refusesAResponseThatIsPublicBeforeWhatItAnswers() {
        assertThatThrownBy(() ->
                        Rows.asApplication(
                                """
                                insert into response (id, version, recommendation, recommendation_version,
                                  recommendation_public_from, number, responded_on, text, source, locator,
                                  public_from, recorded_by)
                                values ('jar-2006-r2/1', 1, 'jar-2006-r2', 1, '2006-10-10', 1, '2006-10-09', 'Too early.',
                                  'jar-2006', 'page 1', '2006-10-09', 'a test')
                                """))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("not_public_before_what_it_answers");
    }

    @Test
    void refusesACorrectionWithoutAReason() {
        assertThatThrownBy(() ->
                        Rows.asApplication(
                                """
                                insert into inspection_profile (setting_kind, area, as_of, measure, version, value, source,
                                  locator, public_from, recorded_by)
                                values ('childrens-homes', 'E08000018', '2012-02-29', 'percent-good-or-better', 2, 60,
                                  'report-card-2012', 'page 1', '2013-01-31', 'a test')
                                """))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("correction_has_a_reason");
    }

    @Test
    void refusesASecondHeadlineForOneOutcomeAreaAndScope() {
        assertThatThrownBy(() ->
                        Rows.asApplication(
                                """
                                insert into judgement_area (framework, framework_version, position, code, title,
                                  outcome_area, headline, overall, scope, scale, where_it_applies)
                                values ('apa-2008', 1, 99, 'health-again', 'Health again', 'being-healthy', true, false,
                                  'all-children', 'apa-4-best', false)
                                """))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("one_headline_for_an_outcome_area_and_scope");
    }
}
