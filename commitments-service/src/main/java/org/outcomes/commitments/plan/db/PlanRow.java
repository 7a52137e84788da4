package org.outcomes.commitments.plan.db;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.reference.commitment.StatusScheme;
import org.outcomes.reference.day.PartialDate;

/** One version of a plan. */
@Entity
@Table(name = "plan")
@Immutable
@NullUnmarked // Hibernate fills the fields
public class PlanRow {

    /** A version of a plan by its number. */
    @Embeddable
    public record Id(String code, int version) {}

    @EmbeddedId Id id;
    int position;
    String title;
    String area;

    @Column(name = "outcome_framework")
    String outcomeFramework;

    String scheme;

    @Column(name = "valid_from")
    String from;

    @Column(name = "valid_to")
    @Nullable String to;

    @Column(name = "known_on")
    @Nullable LocalDate knownOn;

    String source;

    @Column(name = "public_from")
    LocalDate publicFrom;

    @Column(name = "recorded_by")
    String recordedBy;

    @Nullable String reason;

    protected PlanRow() {}

    /** The row of a version; who recorded it is to be added. */
    public PlanRow(Plan plan, int version, int position) {
        id = new Id(plan.code(), version);
        this.position = position;
        title = plan.title();
        area = plan.area().code();
        outcomeFramework = plan.outcomeFramework();
        scheme = plan.scheme() instanceof StatusScheme ? "status" : "stage";
        from = plan.duration().from().toString();
        to = plan.duration().to().map(PartialDate::toString).orElse(null);
        knownOn = plan.duration().knownOn().orElse(null);
        source = plan.source();
        publicFrom = plan.publicFrom();
    }

    /** The same row, with who recorded it and why. */
    public PlanRow recordedBy(String actor, Optional<String> why) {
        recordedBy = actor;
        reason = why.orElse(null);
        return this;
    }
}
