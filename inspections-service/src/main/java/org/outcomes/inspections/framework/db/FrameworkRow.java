package org.outcomes.inspections.framework.db;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.framework.app.Frameworks.Version;
import org.outcomes.inspections.framework.domain.InspectionFramework;
import org.outcomes.inspections.record.Recording;
import org.outcomes.inspections.record.db.RecordedRow;
import org.outcomes.inspections.record.db.VersionedId;
import org.outcomes.reference.day.PartialDate;

/** One version of an inspection framework with all its parts. */
@Entity
@Immutable
@Table(name = "inspection_framework")
class FrameworkRow extends RecordedRow {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "code"))
    VersionedId id;

    int position;
    String title;
    String inspectorate;

    @Column(name = "valid_from")
    @Nullable String validFrom;

    @Column(name = "valid_to")
    @Nullable String validTo;

    @Column(name = "described_at")
    @Nullable String describedAt;

    @Column(name = "checked_on")
    @Nullable LocalDate checkedOn;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(
            name = "grade_scale",
            joinColumns = {
                @JoinColumn(name = "framework", referencedColumnName = "code"),
                @JoinColumn(name = "framework_version", referencedColumnName = "version")
            })
    List<ScalePart> scales;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(
            name = "grade",
            joinColumns = {
                @JoinColumn(name = "framework", referencedColumnName = "code"),
                @JoinColumn(name = "framework_version", referencedColumnName = "version")
            })
    List<GradePart> grades;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(
            name = "inspected_subject",
            joinColumns = {
                @JoinColumn(name = "framework", referencedColumnName = "code"),
                @JoinColumn(name = "framework_version", referencedColumnName = "version")
            })
    List<SubjectPart> subjects;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(
            name = "due_rule",
            joinColumns = {
                @JoinColumn(name = "framework", referencedColumnName = "code"),
                @JoinColumn(name = "framework_version", referencedColumnName = "version")
            })
    List<DueRulePart> dueRules;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(
            name = "judgement_area",
            joinColumns = {
                @JoinColumn(name = "framework", referencedColumnName = "code"),
                @JoinColumn(name = "framework_version", referencedColumnName = "version")
            })
    List<JudgementAreaPart> judgementAreas;

    @SuppressWarnings("NullAway.Init") // Hibernate fills what it has made.
    protected FrameworkRow() {}

    FrameworkRow(Version version, Recording recording) {
        super(recording);
        InspectionFramework framework = version.framework();
        id = new VersionedId(framework.code(), version.version());
        position = version.position();
        title = framework.title();
        inspectorate = framework.inspectorate();
        validFrom = framework.from().map(PartialDate::text).orElse(null);
        validTo = framework.to().map(PartialDate::text).orElse(null);
        describedAt = framework.describedAt().orElse(null);
        checkedOn = framework.checkedOn().orElse(null);
        scales = framework.scales().stream().map(ScalePart::of).toList();
        grades = framework.scales().stream().flatMap(GradePart::ofAll).toList();
        subjects = framework.subjects().stream().map(SubjectPart::of).toList();
        dueRules = framework.dueRules().stream().map(DueRulePart::of).toList();
        judgementAreas = framework.judgementAreas().stream().map(JudgementAreaPart::of).toList();
    }
}
