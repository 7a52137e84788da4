package org.outcomes.inspections.band;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.band.BandKey.Band;
import org.outcomes.inspections.record.Recording;
import org.outcomes.inspections.record.db.PublishedRow;
import org.outcomes.inspections.record.db.VersionedId;

/** One version of a band key with its bands. */
@Entity
@Immutable
@Table(name = "band_key")
class BandKeyRow extends PublishedRow {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "code"))
    VersionedId id;

    int position;
    String title;
    String measure;
    String unit;
    String source;
    String locator;
    @Nullable String note;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(
            name = "band",
            joinColumns = {
                @JoinColumn(name = "band_key", referencedColumnName = "code"),
                @JoinColumn(name = "band_key_version", referencedColumnName = "version")
            })
    List<BandPart> bands;

    /** A row of {@code band}. */
    @Embeddable
    record BandPart(
            @Column(name = "lower") @Nullable BigDecimal lowerLimit,
            @Column(name = "lower_inclusive") boolean lowerInclusive,
            @Column(name = "upper") @Nullable BigDecimal upperLimit,
            @Column(name = "upper_inclusive") boolean upperInclusive,
            String label) {

        static BandPart of(Band band) {
            return new BandPart(
                    band.lower().orElse(null),
                    band.lowerInclusive(),
                    band.upper().orElse(null),
                    band.upperInclusive(),
                    band.label());
        }
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills what it has made.
    protected BandKeyRow() {}

    BandKeyRow(VersionedId id, int position, BandKey key, Published published) {
        super(published.on(), published.recording());
        this.id = id;
        this.position = position;
        title = key.title();
        measure = key.measure();
        unit = key.unit().code();
        source = key.source();
        locator = key.locator();
        note = key.note().orElse(null);
        bands = key.bands().stream().map(BandPart::of).toList();
    }

    /** On which day it was public, and who records it. */
    record Published(LocalDate on, Recording recording) {}
}
