package org.outcomes.inspections.record.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.record.Recording;

/**
 * The columns of {@code record_keeping} that every insert fills; the database fills the others.
 * Rows are never changed.
 */
@MappedSuperclass
public abstract class RecordedRow extends PanacheEntityBase {

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "reason")
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills what it has made.
    protected RecordedRow() {}

    protected RecordedRow(Recording recording) {
        this.recordedBy = recording.by();
        this.reason = recording.reason().orElse(null);
    }

    /** Who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Why it was recorded anew; null where nobody said. */
    public @Nullable String reason() {
        return reason;
    }
}
