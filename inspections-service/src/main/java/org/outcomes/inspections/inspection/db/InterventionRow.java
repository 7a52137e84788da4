package org.outcomes.inspections.inspection.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.inspection.app.Inspections.Version;
import org.outcomes.inspections.inspection.domain.Intervention;
import org.outcomes.inspections.inspection.domain.KnownDay;
import org.outcomes.inspections.record.Recording;
import org.outcomes.reference.day.PartialDate;

/** One version of an intervention. */
@Entity
@Immutable
@Table(name = "intervention")
class InterventionRow extends PartRow {

    String kind;

    @Column(name = "issued_on")
    @Nullable String issuedOn;

    @Column(name = "known_on")
    @Nullable LocalDate knownOn;

    @Column(name = "known_from")
    @Nullable String knownFrom;

    @Column(name = "lifted_on")
    @Nullable String liftedOn;

    @Column(name = "lifted_by")
    @Nullable LocalDate liftedBy;

    @Column(name = "issued_by")
    String issuedBy;

    String grounds;
    String source;
    String locator;

    @SuppressWarnings("NullAway.Init") // Hibernate fills what it has made.
    protected InterventionRow() {}

    InterventionRow(Version<Intervention> version, Recording recording) {
        super(version, recording);
        Intervention intervention = version.value();
        kind = intervention.kind();
        issuedOn = intervention.issuedOn().map(PartialDate::text).orElse(null);
        knownOn = intervention.known().map(KnownDay::day).orElse(null);
        knownFrom = intervention.known().map(KnownDay::from).orElse(null);
        liftedOn = intervention.liftedOn().map(PartialDate::text).orElse(null);
        liftedBy = intervention.liftedOn().map(PartialDate::lastDay).orElse(null);
        issuedBy = intervention.issuedBy();
        grounds = intervention.grounds();
        source = intervention.source();
        locator = intervention.locator();
    }

    Version<Intervention> version() {
        return version(
                Optional.empty(),
                new Intervention(
                        id.id(),
                        kind,
                        InspectionRow.partial(issuedOn),
                        InspectionRow.known(knownOn, knownFrom),
                        InspectionRow.partial(liftedOn),
                        issuedBy,
                        grounds,
                        source,
                        locator));
    }
}
