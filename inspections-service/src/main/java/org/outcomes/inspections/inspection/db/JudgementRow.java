package org.outcomes.inspections.inspection.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.inspection.app.Inspections.FrameworkVersion;
import org.outcomes.inspections.inspection.app.Inspections.Version;
import org.outcomes.inspections.inspection.domain.Judgement;
import org.outcomes.inspections.record.Recording;

/** One version of a judgement. */
@Entity
@Immutable
@Table(name = "judgement")
class JudgementRow extends PartRow {

    String framework;

    @Column(name = "framework_version")
    int frameworkVersion;

    @Column(name = "judgement_area")
    String judgementArea;

    String scale;
    @Nullable String subject;
    String grade;

    @Column(name = "narrative_grade")
    @Nullable String narrativeGrade;

    String summary;
    String locator;

    @SuppressWarnings("NullAway.Init") // Hibernate fills what it has made.
    protected JudgementRow() {}

    JudgementRow(Version<Judgement> version, String scale, Recording recording) {
        super(version, recording);
        Judgement judgement = version.value();
        FrameworkVersion by = version.parent().framework().orElseThrow();
        framework = by.code();
        frameworkVersion = by.version();
        judgementArea = judgement.judgementArea();
        this.scale = scale;
        subject = judgement.subject().orElse(null);
        grade = judgement.grade();
        narrativeGrade = judgement.narrativeGrade().orElse(null);
        summary = judgement.summary();
        locator = judgement.locator();
    }

    Version<Judgement> version() {
        return version(
                Optional.of(new FrameworkVersion(framework, frameworkVersion)),
                new Judgement(
                        judgementArea,
                        Optional.ofNullable(subject),
                        grade,
                        Optional.ofNullable(narrativeGrade),
                        summary,
                        locator));
    }
}
