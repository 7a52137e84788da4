package org.outcomes.kit.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.request.Parameters;

/** Reads how a collection is asked for, and answers with the page, or the table, that is wanted. */
@RequestScoped
public class Pages {

    private final Cursors cursors;
    private final Caller caller;
    private final ListRequest request;
    private final ListAnswer answer;

    @Inject
    Pages(Cursors cursors, Caller caller, ListRequest request, ListAnswer answer) {
        this.cursors = cursors;
        this.caller = caller;
        this.request = request;
        this.answer = answer;
    }

    /**
     * A question to a collection.
     *
     * @param viewpoint from where it is asked
     * @param form in which it is to be answered
     * @param page which page of the answer, where that is JSON
     */
    public record Question(Viewpoint viewpoint, ListForm form, PageRequest page) {}

    /** Reads day, form, size and cursor; faults are noted in the parameters. */
    public Question question(Parameters parameters, CollectionParameters sent) {
        Viewpoint viewpoint = caller.viewpoint(parameters, sent.asOf);
        ListForm form = request.form(parameters, sent.format);
        if (form != ListForm.JSON) {
            refuseInTable(parameters, "size", sent.size);
            refuseInTable(parameters, "cursor", sent.cursor);
            return new Question(viewpoint, form, PageRequest.first(1));
        }
        int size = parameters.number("size", sent.size, PageRequest.SIZES);
        return parameters
                .read("cursor", sent.cursor, cursor -> resumed(viewpoint, sent.asOf, size, cursor))
                .orElseGet(() -> new Question(viewpoint, form, PageRequest.first(size)));
    }

    private static void refuseInTable(Parameters parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.refuse(
                    name, value, "A table has all items at once; leave " + name + " out.");
        }
    }

    // The cursor carries the day, so that a list begun before midnight ends as it began.
    private Question resumed(Viewpoint viewpoint, @Nullable String asOf, int size, String cursor) {
        List<String> content = cursors.read(request.fingerprint(viewpoint.audience()), cursor);
        String day = content.getFirst();
        if (asOf != null && !asOf.equals(day)) {
            throw Cursors.ofAnotherQuestion();
        }
        return new Question(
                new Viewpoint(viewpoint.audience(), LocalDate.parse(day), viewpoint.now()),
                ListForm.JSON,
                new PageRequest(size, content.subList(1, content.size())));
    }

    /**
     * Answers in the form that is asked for. Where that is a table, the page that is returned is
     * never shown, and the reading is called for one page after another, in one snapshot.
     *
     * @param reading finds the rows of a page, of which one more than its size tells that there is
     *     another
     */
    public <T> Page<T> answer(Question question, Function<PageRequest, Listed<T>> reading) {
        return switch (question.form()) {
            case JSON -> page(question, reading.apply(question.page()));
            case CSV -> {
                answer.asTable(reading);
                yield Page.notShown();
            }
            case CSVW -> {
                answer.asDescription(question.viewpoint(), reading);
                yield Page.notShown();
            }
        };
    }

    private <T> Page<T> page(Question question, Listed<T> found) {
        int size = question.page().size();
        List<Keyed<T>> rows = found.first(size);
        List<T> items = rows.stream().map(Keyed::item).toList();
        if (!found.hasMoreThan(size)) {
            return new Page<>(items, new Page.Position(size, null), found.warnings());
        }
        String next = cursorAfter(question.viewpoint(), rows.getLast().key());
        answer.goesOn(next);
        return new Page<>(items, new Page.Position(size, next), found.warnings());
    }

    private String cursorAfter(Viewpoint viewpoint, List<String> key) {
        List<String> content = new ArrayList<>(List.of(viewpoint.asOf().toString()));
        content.addAll(key);
        return cursors.write(request.fingerprint(viewpoint.audience()), content);
    }
}
