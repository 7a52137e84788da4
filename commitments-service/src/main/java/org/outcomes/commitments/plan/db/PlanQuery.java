package org.outcomes.commitments.plan.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.plan.domain.PlanFilter;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.reference.commitment.SchemeValue;

/** Plans with their schemes, as seen from a viewpoint, in the order in which they were recorded. */
public final class PlanQuery {

    private final Handle handle;
    private final Viewpoint viewpoint;

    public PlanQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** All that the filter asks for. */
    public List<Plan> all(PlanFilter filter) {
        return find(conditions(filter), "");
    }

    /** One plan, if it is there for the viewpoint. */
    public Optional<Plan> one(String code) {
        return all(PlanFilter.ofCode(code)).stream().findFirst();
    }

    /** One page, after the plan whose code is the page's key. */
    public List<Plan> page(PlanFilter filter, PageRequest page) {
        return find(
                conditions(filter)
                        .after(
                                page,
                                "plan.position > (select position from plan where code = :key0 and"
                                        + " version = 1)"),
                " limit " + page.rowsToRead());
    }

    private Conditions conditions(PlanFilter filter) {
        return Conditions.visible(viewpoint, "plan")
                .in("plan.area", filter.areas())
                .in("plan.code", filter.codes());
    }

    private List<Plan> find(Conditions conditions, String limit) {
        String matching =
                "select plan.* from current_plan plan where {where} order by plan.position" + limit;
        Map<String, List<SchemeValue>> schemes = schemes(matching, conditions);
        return conditions
                .query(handle, matching)
                .map((row, _) ->
                        PlanColumns.plan(
                                row, schemes.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private Map<String, List<SchemeValue>> schemes(String plans, Conditions conditions) {
        String sql =
                "select scheme_value.* from current_scheme_value scheme_value join ("
                        + plans
                        + ") matching on matching.code = scheme_value.plan order by"
                        + " scheme_value.rank";
        return conditions
                .query(handle, sql)
                .map((row, _) -> Map.entry(row.getString("plan"), PlanColumns.value(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
