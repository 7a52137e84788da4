package org.outcomes.inspections.record.db;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.outcomes.inspections.record.Recording;

/** A row of something that was made public on a day. */
@MappedSuperclass
public abstract class PublishedRow extends RecordedRow {

    @Column(name = "public_from")
    private LocalDate publicFrom;

    @SuppressWarnings("NullAway.Init") // Hibernate fills what it has made.
    protected PublishedRow() {}

    protected PublishedRow(LocalDate publicFrom, Recording recording) {
        super(recording);
        this.publicFrom = publicFrom;
    }

    /** The first day on which the record was public. */
    public LocalDate publicFrom() {
        return publicFrom;
    }
}
