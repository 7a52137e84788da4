package org.outcomes.kit.conditional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.request.AnswerForm;
import org.outcomes.kit.revision.Revision;
import org.outcomes.reference.day.London;

/**
 * The tag of the answer to this request at a revision: made of all that the answer depends on,
 * without reading any of it.
 */
@RequestScoped
class ReadTag {

    private static final String DAY = "asOf";

    private final Build build;
    private final Caller caller;
    private final Clock clock;
    private final UriInfo uri;
    private final AnswerForm form;

    @Inject
    ReadTag(Build build, Caller caller, Clock clock, UriInfo uri, AnswerForm form) {
        this.build = build;
        this.caller = caller;
        this.clock = clock;
        this.uri = uri;
        this.form = form;
    }

    EntityTag at(Revision revision) {
        List<String> ingredients = new ArrayList<>();
        ingredients.add(build.name());
        ingredients.add(String.valueOf(revision.number()));
        ingredients.add(revision.mark());
        ingredients.add(audience());
        ingredients.add(uri.getPath());
        new TreeMap<>(uri.getQueryParameters())
                .forEach((name, values) -> {
                    ingredients.add(name);
                    ingredients.add(String.valueOf(values.size()));
                    ingredients.addAll(values);
                });
        // Without a day the answer is that of today, which ends at midnight.
        if (!uri.getQueryParameters().containsKey(DAY)) {
            ingredients.add(London.today(clock).toString());
        }
        ingredients.add(form.accepted().toString());
        return EntityTag.of(ingredients);
    }

    private String audience() {
        return switch (caller.audience()) {
            case Audience.Public _ -> "public";
            case Audience.Staff(String name) -> "staff " + name;
        };
    }
}
