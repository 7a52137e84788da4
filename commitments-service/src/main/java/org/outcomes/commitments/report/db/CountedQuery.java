package org.outcomes.commitments.report.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.commitment.db.StandingSql;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.report.domain.CountedCommitment;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.commitments.report.domain.ReconciledReport;
import org.outcomes.commitments.report.domain.Reconciliation;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.store.Visibility;
import org.outcomes.reference.commitment.SchemeValue;

/**
 * Commitments as they stood when a progress report was made public. A plan that prints statuses is
 * counted by its commitments, one that prints stages by its actions and results.
 */
public final class CountedQuery {

    private record Id(String plan, String report) {}

    private static final String COUNTED =
            """
            select report.plan, report.code as report, commitment.slug, commitment.code, commitment.outcome_area,
                   coalesce(standing.status, standing.stage) as value, standing.strand_values
            from current_progress_report report
            join current_plan plan on plan.code = report.plan
            join current_commitment commitment on commitment.plan = report.plan
              and case plan.scheme when 'status' then commitment.kind = 'commitment'
                                   else commitment.kind in ('action', 'result') end
            cross join {standing}
            where {visible} and (report.plan, report.code) in (select * from unnest(:plans, :reports))
              and standing.strand_values is not null
            order by report.plan, report.position, commitment.position
            """;

    private final Handle handle;
    private final Viewpoint viewpoint;

    public CountedQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** The reports of some plans, with their totals beside what is counted. */
    public List<ReconciledReport> reconcile(List<Plan> plans, List<ProgressReport> reports) {
        Map<String, Plan> byCode =
                plans.stream().collect(Collectors.toMap(Plan::code, Function.identity()));
        Map<Id, List<CountedCommitment>> counted = counted(reports);
        return reports.stream()
                .map(report ->
                        new ReconciledReport(
                                report,
                                Reconciliation.of(
                                        values(Objects.requireNonNull(byCode.get(report.plan()))),
                                        report.published(),
                                        counted.getOrDefault(
                                                new Id(report.plan(), report.code()), List.of()))))
                .toList();
    }

    private static List<String> values(Plan plan) {
        return plan.scheme().values().stream().map(SchemeValue::value).toList();
    }

    private Map<Id, List<CountedCommitment>> counted(List<ProgressReport> reports) {
        String sql =
                COUNTED.replace(
                                "{standing}",
                                StandingSql.of(viewpoint, "commitment", "report.public_from"))
                        .replace("{visible}", Visibility.of(viewpoint, "commitment"));
        return Visibility.bind(handle.createQuery(sql), viewpoint)
                .bindArray(
                        "plans", String.class, reports.stream().map(ProgressReport::plan).toList())
                .bindArray(
                        "reports",
                        String.class,
                        reports.stream().map(ProgressReport::code).toList())
                .map((row, _) ->
                        Map.entry(
                                new Id(row.getString("plan"), row.getString("report")),
                                commitment(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static CountedCommitment commitment(ResultSet row) throws SQLException {
        return new CountedCommitment(
                row.getString("plan"),
                row.getString("slug"),
                row.getString("code"),
                row.getString("outcome_area"),
                row.getString("value"),
                List.of((String[]) row.getArray("strand_values").getArray()));
    }
}
