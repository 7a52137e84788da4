package org.outcomes.kit.listing;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.store.Visibility;

/** The codes in filters that name nothing that can be seen, each with a sentence that says so. */
public final class UnknownCodes {

    private final Handle handle;
    private final Viewpoint viewpoint;
    private final List<String> warnings = new ArrayList<>();

    public UnknownCodes(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** Looks for codes of one kind, in the order in which they were sent. */
    public UnknownCodes among(List<String> codes, CodeKind kind) {
        if (!codes.isEmpty()) {
            Visibility.bind(
                            handle.createQuery(
                                    """
                                    select asked from unnest(:codes) with ordinality as codes (asked, place)
                                    where not exists (%s) group by asked order by min(place)
                                    """
                                            .formatted(kind.knownFrom(viewpoint))),
                            viewpoint)
                    .bindArray("codes", String.class, codes)
                    .bindMap(kind.values())
                    .mapTo(String.class)
                    .forEach(code ->
                            warnings.add(kind.sentence().formatted(code, viewpoint.asOf())));
        }
        return this;
    }

    /** A sentence for each code that names nothing. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
