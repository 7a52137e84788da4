package org.outcomes.commitments.plan.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** The conditions of a query of which only those count that are asked for. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Starts with a condition that always counts. */
    public static Conditions always(String condition) {
        return new Conditions().and(condition);
    }

    /** A condition that always counts. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** The expression has one of the values; an empty list asks for all. */
    public Conditions in(String expression, List<String> values) {
        if (!values.isEmpty()) {
            String name = "list" + lists.size();
            conditions.add(expression + " = any(:" + name + ")");
            lists.put(name, values);
        }
        return this;
    }

    /** A condition with named texts, such as the key of the last item of a page. */
    public Conditions with(String condition, Map<String, String> named) {
        conditions.add(condition);
        texts.putAll(named);
        return this;
    }

    /** All of them, joined by {@code and}. */
    public String sql() {
        return String.join("\n  and ", conditions);
    }

    /** Binds the values. */
    public Query bind(Query query) {
        lists.forEach((name, values) -> query.bindArray(name, String.class, values));
        texts.forEach(query::bind);
        return query;
    }
}
