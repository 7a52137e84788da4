package org.outcomes.inspections.inspection.db;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import org.outcomes.inspections.inspection.app.Inspections.FrameworkVersion;
import org.outcomes.inspections.inspection.app.Inspections.Parent;
import org.outcomes.inspections.inspection.app.Inspections.Version;
import org.outcomes.inspections.record.Recording;
import org.outcomes.inspections.record.db.PublishedRow;
import org.outcomes.inspections.record.db.VersionedId;

/**
 * One version of a part of an inspection, with the version of the inspection that it was stored
 * with.
 */
@MappedSuperclass
abstract class PartRow extends PublishedRow {

    @EmbeddedId VersionedId id;
    int position;
    String inspection;

    @Column(name = "inspection_version")
    int inspectionVersion;

    @Column(name = "inspection_public_from")
    LocalDate inspectionPublicFrom;

    @SuppressWarnings("NullAway.Init") // Hibernate fills what it has made.
    protected PartRow() {}

    protected PartRow(Version<?> version, Recording recording) {
        super(version.publicFrom(), recording);
        id = new VersionedId(version.id(), version.version());
        position = version.position();
        inspection = version.parent().id();
        inspectionVersion = version.parent().version();
        inspectionPublicFrom = version.parent().publicFrom();
    }

    <T> Version<T> version(Optional<FrameworkVersion> framework, T value) {
        Parent parent = new Parent(inspection, inspectionVersion, inspectionPublicFrom, framework);
        return new Version<>(id.id(), id.version(), position, parent, publicFrom(), value);
    }
}
