package org.outcomes.inspections.framework.db;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.framework.app.Frameworks.Held;
import org.outcomes.inspections.framework.domain.DueRule;
import org.outcomes.inspections.framework.domain.GradeScale;
import org.outcomes.inspections.framework.domain.InspectionFramework;
import org.outcomes.inspections.framework.domain.JudgementArea;
import org.outcomes.inspections.framework.domain.PercentBand;
import org.outcomes.inspections.framework.domain.ScaleStep;
import org.outcomes.inspections.framework.domain.Subject;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.grade.ScaleGrade;
import org.outcomes.reference.grade.ScaleKind;
import org.outcomes.reference.grade.Scope;
import org.outcomes.reference.inspection.Timescale;

/**
 * Reads frameworks with all their parts: one query for each kind of part, whatever their number.
 */
final class FrameworkProjection {

    private final Handle handle;
    private final Collection<String> codes;

    FrameworkProjection(Handle handle, Collection<String> codes) {
        this.handle = handle;
        this.codes = codes;
    }

    /** The frameworks by code. */
    Map<String, Held> read() {
        Parts parts = parts();
        Map<String, Held> frameworks = new LinkedHashMap<>();
        handle.createQuery(
                        """
                        select * from current_inspection_framework
                        where code = any(:codes) order by code
                        """)
                .bindArray("codes", String.class, codes)
                .map((row, _) -> new Held(framework(row, parts), row.getInt("version")))
                .forEach(held -> frameworks.put(held.framework().code(), held));
        return frameworks;
    }

    /** The parts of all frameworks, by the code of each. */
    private record Parts(
            Map<String, List<GradeScale>> scales,
            Map<String, List<Subject>> subjects,
            Map<String, List<DueRule>> dueRules,
            Map<String, List<JudgementArea>> areas) {}

    private Parts parts() {
        Map<String, List<ScaleStep>> steps =
                parts("grade", FrameworkProjection::scaleKey, FrameworkProjection::step);
        return new Parts(
                parts("grade_scale", FrameworkProjection::code, row -> scale(row, steps)),
                parts("inspected_subject", FrameworkProjection::code, FrameworkProjection::subject),
                parts("due_rule", FrameworkProjection::code, FrameworkProjection::dueRule),
                parts("judgement_area", FrameworkProjection::code, FrameworkProjection::area));
    }

    private static InspectionFramework framework(ResultSet row, Parts parts) throws SQLException {
        String code = row.getString("code");
        return new InspectionFramework(
                code,
                row.getString("title"),
                row.getString("inspectorate"),
                partial(row, "valid_from"),
                partial(row, "valid_to"),
                parts.scales().getOrDefault(code, List.of()),
                parts.subjects().getOrDefault(code, List.of()),
                parts.dueRules().getOrDefault(code, List.of()),
                parts.areas().getOrDefault(code, List.of()),
                Optional.ofNullable(row.getString("described_at")),
                Optional.ofNullable(row.getObject("checked_on", LocalDate.class)));
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<String, List<T>> parts(String table, Reading<String> key, Reading<T> reading) {
        return handle.createQuery(
                        """
                        select part.* from %s part
                        join current_inspection_framework framework
                          on framework.code = part.framework and framework.version = part.framework_version
                        where framework.code = any(:codes) order by part.framework, part.position
                        """
                                .formatted(table))
                .bindArray("codes", String.class, codes)
                .map((row, _) -> Map.entry(key.read(row), reading.read(row)))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static String code(ResultSet row) throws SQLException {
        return row.getString("framework");
    }

    private static String scaleKey(ResultSet row) throws SQLException {
        return row.getString("framework") + "/" + row.getString("scale");
    }

    private static GradeScale scale(ResultSet row, Map<String, List<ScaleStep>> steps)
            throws SQLException {
        return new GradeScale(
                row.getString("code"),
                ScaleKind.of(row.getString("kind")),
                texts(row, "comparable_with"),
                steps.getOrDefault(
                        row.getString("framework") + "/" + row.getString("code"), List.of()));
    }

    private static Optional<List<String>> texts(ResultSet row, String column) throws SQLException {
        Array found = row.getArray(column);
        return found == null
                ? Optional.empty()
                : Optional.of(Arrays.asList((String[]) found.getArray()));
    }

    private static ScaleStep step(ResultSet row) throws SQLException {
        var grade =
                new ScaleGrade(
                        row.getString("value"),
                        row.getString("label"),
                        number(row, "rank"),
                        Optional.ofNullable(row.getBigDecimal("score")),
                        number(row, "display_order"));
        var from = row.getBigDecimal("percent_from");
        return new ScaleStep(
                grade,
                from == null
                        ? Optional.empty()
                        : Optional.of(new PercentBand(from, row.getBigDecimal("percent_to"))));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("code"), row.getString("title"));
    }

    private static DueRule dueRule(ResultSet row) throws SQLException {
        return new DueRule(
                Timescale.of(row.getString("timescale")),
                Optional.ofNullable(row.getString("after")));
    }

    private static JudgementArea area(ResultSet row) throws SQLException {
        return new JudgementArea(
                row.getString("code"),
                row.getString("title"),
                Optional.ofNullable(row.getString("parent")),
                Optional.ofNullable(row.getString("outcome_area")),
                new JudgementArea.Standing(
                        row.getBoolean("headline"),
                        row.getBoolean("overall"),
                        row.getBoolean("where_it_applies")),
                Scope.of(row.getString("scope")),
                row.getString("scale"));
    }

    private static Optional<PartialDate> partial(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(PartialDate::parse);
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
