package org.outcomes.inspections.inspection.db;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.inspection.app.Inspections.Parent;
import org.outcomes.inspections.inspection.app.Inspections.Version;
import org.outcomes.inspections.inspection.domain.Response;
import org.outcomes.inspections.record.Recording;
import org.outcomes.inspections.record.db.PublishedRow;
import org.outcomes.inspections.record.db.VersionedId;
import org.outcomes.reference.day.PartialDate;

/** One version of a response to a recommendation. */
@Entity
@Immutable
@Table(name = "response")
class ResponseRow extends PublishedRow {

    @EmbeddedId VersionedId id;
    String recommendation;

    @Column(name = "recommendation_version")
    int recommendationVersion;

    @Column(name = "recommendation_public_from")
    LocalDate recommendationPublicFrom;

    int number;

    @Column(name = "responded_on")
    String respondedOn;

    @Nullable String status;
    String text;
    String source;
    String locator;

    @SuppressWarnings("NullAway.Init") // Hibernate fills what it has made.
    protected ResponseRow() {}

    ResponseRow(Version<Response> version, Recording recording) {
        super(version.publicFrom(), recording);
        Response response = version.value();
        id = new VersionedId(version.id(), version.version());
        recommendation = version.parent().id();
        recommendationVersion = version.parent().version();
        recommendationPublicFrom = version.parent().publicFrom();
        number = version.position();
        respondedOn = response.on().text();
        status = response.status().orElse(null);
        text = response.text();
        source = response.source();
        locator = response.locator();
    }

    Version<Response> version() {
        return new Version<>(
                id.id(),
                id.version(),
                number,
                new Parent(
                        recommendation,
                        recommendationVersion,
                        recommendationPublicFrom,
                        Optional.empty()),
                publicFrom(),
                new Response(
                        PartialDate.parse(respondedOn),
                        Optional.ofNullable(status),
                        text,
                        source,
                        locator));
    }
}
