package org.outcomes.commitments.plan.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.plan.domain.PlanFilter;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Visibility;
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
        Conditions conditions = conditions(filter);
        if (!page.first()) {
            conditions.with(
                    "plan.position > (select position from plan where code = :after and version ="
                            + " 1)",
                    Map.of("after", page.after(0)));
        }
        return find(conditions, " limit " + page.rowsToRead());
    }

    private Conditions conditions(PlanFilter filter) {
        return Conditions.always(Visibility.of(viewpoint, "plan"))
                .in("plan.area", filter.areas())
                .in("plan.code", filter.codes());
    }

    private List<Plan> find(Conditions conditions, String limit) {
        String matching =
                "select plan.* from current_plan plan where "
                        + conditions.sql()
                        + " order by plan.position"
                        + limit;
        Map<String, List<SchemeValue>> schemes = schemes(matching, conditions);
        return bound(matching, conditions)
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
        return bound(sql, conditions)
                .map((row, _) -> Map.entry(row.getString("plan"), PlanColumns.value(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Query bound(String sql, Conditions conditions) {
        return conditions.bind(Visibility.bind(handle.createQuery(sql), viewpoint));
    }
}
