package org.outcomes.kit.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Visibility;

/** The conditions of a query of which only those count that are asked for. */
public final class Conditions {

    private final Viewpoint viewpoint;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Conditions(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
    }

    /** Starts with what may be seen of these tables, each named by its alias. */
    public static Conditions visible(Viewpoint viewpoint, String... aliases) {
        Conditions started = new Conditions(viewpoint);
        for (String alias : aliases) {
            started.conditions.add(Visibility.of(viewpoint, alias));
        }
        return started;
    }

    /** A condition that always counts. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** The expression has one of the values; an empty list asks for all. */
    public Conditions in(String expression, List<String> wanted) {
        return listed(expression + " = any(:%s)", wanted);
    }

    /** The array has one of the values in it; an empty list asks for all. */
    public Conditions overlaps(String array, List<String> wanted) {
        return listed(array + " && :%s::text[]", wanted);
    }

    private Conditions listed(String condition, List<String> wanted) {
        if (!wanted.isEmpty()) {
            String name = "list" + lists.size();
            conditions.add(condition.formatted(name));
            lists.put(name, wanted);
        }
        return this;
    }

    /**
     * What comes after the last item of the page before; its key is bound as key0, key1 and so on.
     */
    public Conditions after(PageRequest page, String condition) {
        if (!page.first()) {
            conditions.add(condition);
            for (int part = 0; part < page.after().size(); part++) {
                values.put("key" + part, page.after(part));
            }
        }
        return this;
    }

    /** A list that a condition names, be it empty. */
    public Conditions with(String name, List<String> wanted) {
        lists.put(name, wanted);
        return this;
    }

    /** A value that a condition names. */
    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** All of them, joined by {@code and}. */
    public String sql() {
        return String.join("\n  and ", conditions);
    }

    /** The query with its values; {@code {where}} in it stands for the conditions. */
    public Query query(Handle handle, String sql) {
        Query query = Visibility.bind(handle.createQuery(sql.replace("{where}", sql())), viewpoint);
        lists.forEach((name, wanted) -> query.bindArray(name, String.class, wanted));
        values.forEach(query::bind);
        return query;
    }
}
