package org.outcomes.gateway.union.app;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;

/**
 * The items of all services, each once.
 *
 * @param name what an item is known by
 * @param warnings which services are missing from it
 */
public record Union<T>(List<T> items, Function<T, String> name, List<String> warnings) {

    public Union {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }

    /** The same, in the order of their names. */
    public Union<T> byName() {
        return new Union<>(
                items.stream().sorted(Comparator.comparing(name)).toList(), name, warnings);
    }

    /** The rows of a page, in the order of the items. */
    public Listed<T> rows(PageRequest page) {
        List<String> names = items.stream().map(name).toList();
        int from = page.first() ? 0 : after(names, page.after(0));
        return new Listed<>(
                items.subList(from, Math.min(items.size(), from + page.rowsToRead())).stream()
                        .map(item -> new Keyed<>(item, List.of(name.apply(item))))
                        .toList(),
                warnings);
    }

    // The last item may have gone with the service that alone keeps it.
    private static int after(List<String> names, String last) {
        int place = names.indexOf(last);
        return place < 0 ? names.size() : place + 1;
    }
}
