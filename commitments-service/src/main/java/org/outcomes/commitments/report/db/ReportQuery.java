package org.outcomes.commitments.report.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.commitments.report.domain.ValueCount;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.PageRequest;

/** Progress reports with the totals that they publish, in the order of their plans. */
public final class ReportQuery {

    private record Id(String plan, String report) {}

    private static final String FROM =
            " from current_progress_report report join current_plan plan on plan.code ="
                    + " report.plan";

    private final Handle handle;
    private final Viewpoint viewpoint;

    public ReportQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** All reports of some plans. */
    public List<ProgressReport> all(List<String> plans) {
        return plans.isEmpty() ? List.of() : find(visible().in("report.plan", plans), "");
    }

    /** One report, if it is there for the viewpoint. */
    public Optional<ProgressReport> one(String plan, String code) {
        Conditions conditions =
                visible().in("report.plan", List.of(plan)).in("report.code", List.of(code));
        return find(conditions, "").stream().findFirst();
    }

    /** One page of a plan's reports, after the one whose code is the page's key. */
    public List<ProgressReport> page(String plan, PageRequest page) {
        return find(
                visible()
                        .in("report.plan", List.of(plan))
                        .after(
                                page,
                                "report.position > (select last.position from progress_report last"
                                        + " where last.plan = report.plan and last.code = :key0"
                                        + " and last.version = 1)"),
                " limit " + page.rowsToRead());
    }

    private Conditions visible() {
        return Conditions.visible(viewpoint, "report", "plan");
    }

    private List<ProgressReport> find(Conditions conditions, String limit) {
        String matching =
                "select report.*"
                        + FROM
                        + " where {where} order by plan.position, report.position"
                        + limit;
        Map<Id, List<ValueCount>> published = published(matching, conditions);
        return conditions
                .query(handle, matching)
                .map((row, _) ->
                        ReportColumns.report(
                                row, published.getOrDefault(id(row, "code"), List.of())))
                .list();
    }

    private Map<Id, List<ValueCount>> published(String reports, Conditions conditions) {
        String sql =
                "select published.* from published_count published join ("
                        + reports
                        + """
                        ) matching on matching.plan = published.plan and matching.code = published.report
                          and matching.version = published.version
                        join current_scheme_value scheme_value
                          on scheme_value.plan = published.plan and scheme_value.value = published.value
                        order by scheme_value.rank\
                        """;
        return conditions
                .query(handle, sql)
                .map((row, _) ->
                        Map.entry(
                                id(row, "report"),
                                new ValueCount(row.getString("value"), row.getLong("count"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Id id(ResultSet row, String report) throws SQLException {
        return new Id(row.getString("plan"), row.getString(report));
    }
}
