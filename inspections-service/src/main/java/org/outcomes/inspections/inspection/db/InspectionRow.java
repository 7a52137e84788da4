package org.outcomes.inspections.inspection.db;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.inspection.app.Inspections.FrameworkVersion;
import org.outcomes.inspections.inspection.app.Inspections.Parent;
import org.outcomes.inspections.inspection.app.Inspections.Version;
import org.outcomes.inspections.inspection.domain.Inspection;
import org.outcomes.inspections.inspection.domain.Inspection.EvidencePeriod;
import org.outcomes.inspections.inspection.domain.KnownDay;
import org.outcomes.inspections.record.Recording;
import org.outcomes.inspections.record.db.PublishedRow;
import org.outcomes.inspections.record.db.VersionedId;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.inspection.InspectionMethod;

/** One version of an inspection, without its parts. */
@Entity
@Immutable
@Table(name = "inspection")
class InspectionRow extends PublishedRow {

    @EmbeddedId VersionedId id;
    int position;
    String framework;

    @Column(name = "framework_version")
    int frameworkVersion;

    String area;
    String title;

    @Column(name = "started_on")
    @Nullable String startedOn;

    @Column(name = "ended_on")
    @Nullable String endedOn;

    @Column(name = "published_on")
    @Nullable String publishedOn;

    @Column(name = "known_on")
    @Nullable LocalDate knownOn;

    @Column(name = "known_from")
    @Nullable String knownFrom;

    String method;

    @Column(name = "evidence_from")
    @Nullable String evidenceFrom;

    @Column(name = "evidence_to")
    @Nullable String evidenceTo;

    @Nullable String reference;
    String source;

    @SuppressWarnings("NullAway.Init") // Hibernate fills what it has made.
    protected InspectionRow() {}

    InspectionRow(Version<Inspection> version, Recording recording) {
        super(version.publicFrom(), recording);
        Inspection inspection = version.value();
        id = new VersionedId(version.id(), version.version());
        position = version.position();
        framework = inspection.framework();
        frameworkVersion = version.parent().framework().orElseThrow().version();
        area = inspection.area().code();
        title = inspection.title();
        startedOn = inspection.startedOn().map(PartialDate::text).orElse(null);
        endedOn = inspection.endedOn().map(PartialDate::text).orElse(null);
        publishedOn = inspection.publishedOn().map(PartialDate::text).orElse(null);
        knownOn = inspection.known().map(KnownDay::day).orElse(null);
        knownFrom = inspection.known().map(KnownDay::from).orElse(null);
        method = inspection.method().code();
        evidenceFrom = inspection.evidencePeriod().map(p -> p.from().text()).orElse(null);
        evidenceTo = inspection.evidencePeriod().map(p -> p.to().text()).orElse(null);
        reference = inspection.reference().orElse(null);
        source = inspection.source();
    }

    Version<Inspection> version() {
        var by = Optional.of(new FrameworkVersion(framework, frameworkVersion));
        var above = new Parent(id.id(), 1, publicFrom(), by);
        return new Version<>(id.id(), id.version(), position, above, publicFrom(), inspection());
    }

    private Inspection inspection() {
        return new Inspection(
                id.id(),
                framework,
                AreaCode.of(area),
                title,
                partial(startedOn),
                partial(endedOn),
                partial(publishedOn),
                known(knownOn, knownFrom),
                InspectionMethod.of(method),
                partial(evidenceFrom)
                        .flatMap(from ->
                                partial(evidenceTo).map(to -> new EvidencePeriod(from, to))),
                Optional.ofNullable(reference),
                source);
    }

    static Optional<PartialDate> partial(@Nullable String printed) {
        return Optional.ofNullable(printed).map(PartialDate::parse);
    }

    static Optional<KnownDay> known(@Nullable LocalDate day, @Nullable String source) {
        return Optional.ofNullable(day)
                .flatMap(known ->
                        Optional.ofNullable(source).map(from -> new KnownDay(known, from)));
    }
}
