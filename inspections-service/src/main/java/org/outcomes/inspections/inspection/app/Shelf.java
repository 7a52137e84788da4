package org.outcomes.inspections.inspection.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.outcomes.inspections.inspection.app.Inspections.Version;
import org.outcomes.inspections.reading.Tally;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.json.JsonRecord;

/** The records of one kind: what is held of them, and which of the file become a new version. */
final class Shelf<T> {

    private final String kind;
    private final Map<String, Version<T>> held;
    private final Map<String, Version<T>> toStore = new LinkedHashMap<>();
    private final Tally tally;
    private final boolean reasoned;

    /**
     * A shelf with what is held.
     *
     * @param reasoned whether a reason for corrections was given
     */
    Shelf(String kind, Map<String, Version<T>> held, Tally tally, boolean reasoned) {
        this.kind = kind;
        this.held = held;
        this.tally = tally;
        this.reasoned = reasoned;
    }

    /** What became of a record: whether it is new or has changed. */
    enum Change {
        ACCEPTED,
        REVISED,
        UNCHANGED;

        Counts counts() {
            return switch (this) {
                case ACCEPTED -> Counts.NONE.oneAccepted();
                case REVISED -> Counts.NONE.oneRevised();
                case UNCHANGED -> Counts.NONE.oneUnchanged();
            };
        }
    }

    /** Takes a record of the file, and tells what becomes of it. */
    Change put(JsonRecord at, Version<T> read) {
        Optional<Version<T>> before = Optional.ofNullable(held.get(read.id()));
        if (before.isEmpty()) {
            toStore.put(read.id(), read);
            return Change.ACCEPTED;
        }
        if (before.get().same(read)) {
            return Change.UNCHANGED;
        }
        refusal(before.get(), read).ifPresent(detail -> tally.refuse(kind, at, read.id(), detail));
        toStore.put(read.id(), read.numbered(before.get().version() + 1));
        return Change.REVISED;
    }

    private Optional<String> refusal(Version<T> before, Version<T> read) {
        if (!before.sameParent(read)) {
            return Optional.of("The %s belongs to %s.".formatted(kind, before.parent().id()));
        }
        return reasoned
                ? Optional.empty()
                : Optional.of(
                        "The %s is stored with another content: a correction needs a reason."
                                .formatted(kind));
    }

    /** As {@link #put}, and counts it. */
    Change putCounted(JsonRecord at, Version<T> read) {
        Change change = put(at, read);
        tally.count(kind, change.counts());
        return change;
    }

    /** The version of a record after the import. */
    Version<T> now(String id) {
        Version<T> now = Optional.ofNullable(toStore.get(id)).orElse(held.get(id));
        if (now == null) {
            throw new IllegalStateException("there is no " + kind + " " + id);
        }
        return now;
    }

    Map<String, Version<T>> toStore() {
        return toStore;
    }
}
