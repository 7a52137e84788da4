package org.outcomes.inspections.inspection.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.inspection.app.Inspections.FrameworkVersion;
import org.outcomes.inspections.inspection.app.Inspections.Version;
import org.outcomes.inspections.inspection.domain.Finding;
import org.outcomes.inspections.record.Recording;
import org.outcomes.reference.inspection.FindingKind;

/** One version of a finding. */
@Entity
@Immutable
@Table(name = "finding")
class FindingRow extends PartRow {

    String framework;

    @Column(name = "framework_version")
    int frameworkVersion;

    String kind;

    @Column(name = "outcome_area")
    @Nullable String outcomeArea;

    @Column(name = "judgement_area")
    String judgementArea;

    String text;
    String locator;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] themes;

    @SuppressWarnings("NullAway.Init") // Hibernate fills what it has made.
    protected FindingRow() {}

    FindingRow(Version<Finding> version, Recording recording) {
        super(version, recording);
        Finding finding = version.value();
        FrameworkVersion by = version.parent().framework().orElseThrow();
        framework = by.code();
        frameworkVersion = by.version();
        kind = finding.kind().code();
        outcomeArea = finding.outcomeArea().orElse(null);
        judgementArea = finding.judgementArea();
        text = finding.text();
        locator = finding.locator();
        themes = finding.themes().toArray(String[]::new);
    }

    Version<Finding> version() {
        return version(
                Optional.of(new FrameworkVersion(framework, frameworkVersion)),
                new Finding(
                        id.id(),
                        FindingKind.of(kind),
                        Optional.ofNullable(outcomeArea),
                        judgementArea,
                        text,
                        locator,
                        List.of(themes)));
    }
}
