package org.outcomes.kit.revision;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The revision of the data that this request reads or has written. */
@RequestScoped
public class SeenRevision {

    private Scopes scopes = Scopes.everything();
    private Optional<Revision> revision = Optional.empty();
    private boolean torn;

    /** Whose data is read. */
    public Scopes scopes() {
        return scopes;
    }

    /** Says whose data is read. */
    public void of(Scopes read) {
        scopes = read;
    }

    /** Notes what a read or a write of this request has seen. */
    public void saw(Revision found) {
        torn = torn || revision.filter(before -> !before.equals(found)).isPresent();
        revision = Optional.of(found);
    }

    /** The revision; none where nothing was seen, or two reads saw different ones. */
    public Optional<Revision> revision() {
        return torn ? Optional.empty() : revision;
    }
}
