package org.outcomes.kit.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.request.Parameters;

/** Reads which page is asked for and renders it with the way to the next one. */
@RequestScoped
public class Pages {

    private final Cursors cursors;
    private final Caller caller;
    private final UriInfo uri;

    @Inject
    Pages(Cursors cursors, Caller caller, UriInfo uri) {
        this.cursors = cursors;
        this.caller = caller;
        this.uri = uri;
    }

    /**
     * A question to a collection.
     *
     * @param viewpoint from where it is asked
     * @param page which page of the answer
     */
    public record Question(Viewpoint viewpoint, PageRequest page) {}

    /** Reads day, size and cursor; faults are noted in the parameters. */
    public Question question(Parameters parameters, CollectionParameters sent) {
        Viewpoint viewpoint = caller.viewpoint(parameters, sent.asOf);
        int size = parameters.number("size", sent.size, PageRequest.SIZES);
        return parameters
                .read("cursor", sent.cursor, cursor -> resumed(viewpoint, sent.asOf, size, cursor))
                .orElseGet(() -> new Question(viewpoint, new PageRequest(size, List.of())));
    }

    // The cursor carries the day, so that a list begun before midnight ends as it began.
    private Question resumed(Viewpoint viewpoint, @Nullable String asOf, int size, String cursor) {
        List<String> content = cursors.read(fingerprint(viewpoint.audience()), cursor);
        String day = content.getFirst();
        if (asOf != null && !asOf.equals(day)) {
            throw Cursors.ofAnotherQuestion();
        }
        return new Question(
                new Viewpoint(viewpoint.audience(), LocalDate.parse(day), viewpoint.now()),
                new PageRequest(size, content.subList(1, content.size())));
    }

    /**
     * Renders a page from rows of which one more than its size was read.
     *
     * @param keyOf the key of an item, in the collection's order
     */
    public <T> Response render(Question question, List<T> rows, Function<T, List<String>> keyOf) {
        return render(question, rows, keyOf, List.of());
    }

    /** As above, with warnings that say why there may be nothing. */
    public <T> Response render(
            Question question,
            List<T> rows,
            Function<T, List<String>> keyOf,
            List<String> warnings) {
        int size = question.page().size();
        List<T> items = rows.size() > size ? rows.subList(0, size) : rows;
        if (rows.size() <= size) {
            return Response.ok(new Page<>(items, new Page.Position(size, null), warnings)).build();
        }
        String next = cursorAfter(question.viewpoint(), keyOf.apply(items.getLast()));
        String address =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build().toString();
        return Response.ok(new Page<>(items, new Page.Position(size, next), warnings))
                .header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"")
                .build();
    }

    private String cursorAfter(Viewpoint viewpoint, List<String> key) {
        List<String> content = new ArrayList<>(List.of(viewpoint.asOf().toString()));
        content.addAll(key);
        return cursors.write(fingerprint(viewpoint.audience()), content);
    }

    private String fingerprint(Audience audience) {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.remove("cursor");
        filters.remove("size");
        filters.remove("asOf");
        return uri.getPath() + "|" + audience + "|" + filters;
    }
}
