package org.outcomes.inspections.inspection.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.inspection.app.Inspections.FrameworkVersion;
import org.outcomes.inspections.inspection.app.Inspections.Version;
import org.outcomes.inspections.inspection.domain.Recommendation;
import org.outcomes.inspections.inspection.domain.Recommendation.Links;
import org.outcomes.inspections.record.Recording;
import org.outcomes.reference.inspection.Timescale;

/** One version of a recommendation. */
@Entity
@Immutable
@Table(name = "recommendation")
class RecommendationRow extends PartRow {

    String framework;

    @Column(name = "framework_version")
    int frameworkVersion;

    String timescale;

    @Column(name = "outcome_area")
    @Nullable String outcomeArea;

    @Column(name = "addressed_to")
    String addressedTo;

    String text;
    String locator;

    @Column(name = "same_as")
    @Nullable String sameAs;

    @Column(name = "same_as_version")
    @Nullable Integer sameAsVersion;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] commitments;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] themes;

    @SuppressWarnings("NullAway.Init") // Hibernate fills what it has made.
    protected RecommendationRow() {}

    RecommendationRow(
            Version<Recommendation> version,
            Map<String, Integer> findingVersions,
            Recording recording) {
        super(version, recording);
        Recommendation recommendation = version.value();
        FrameworkVersion by = version.parent().framework().orElseThrow();
        framework = by.code();
        frameworkVersion = by.version();
        timescale = recommendation.timescale().code();
        outcomeArea = recommendation.outcomeArea().orElse(null);
        addressedTo = recommendation.addressedTo();
        text = recommendation.text();
        locator = recommendation.locator();
        sameAs = recommendation.sameAs().orElse(null);
        sameAsVersion = recommendation.sameAs().map(findingVersions::get).orElse(null);
        commitments = recommendation.links().commitments().toArray(String[]::new);
        themes = recommendation.links().themes().toArray(String[]::new);
    }

    Version<Recommendation> version() {
        return version(
                Optional.of(new FrameworkVersion(framework, frameworkVersion)),
                new Recommendation(
                        id.id(),
                        Timescale.of(timescale),
                        Optional.ofNullable(outcomeArea),
                        addressedTo,
                        text,
                        locator,
                        Optional.ofNullable(sameAs),
                        new Links(List.of(commitments), List.of(themes))));
    }
}
