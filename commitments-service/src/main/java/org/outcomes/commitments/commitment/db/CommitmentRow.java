package org.outcomes.commitments.commitment.db;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.reference.day.PartialDate;

/** One version of a commitment. */
@Entity
@Table(name = "commitment")
@Immutable
@NullUnmarked // Hibernate fills the fields
public class CommitmentRow {

    /** A version of a commitment by its number. */
    @Embeddable
    public record Id(String plan, String code, int version) {}

    /**
     * The framework that had its outcome area when it was recorded.
     *
     * @param version of the framework
     */
    @Embeddable
    public record Framework(
            @Column(name = "outcome_framework") String code,
            @Column(name = "framework_version") int version) {}

    @EmbeddedId Id id;
    int position;
    String slug;
    String[] aliases;
    String kind;
    String title;
    @jakarta.persistence.Embedded Framework framework;

    @Column(name = "outcome_area")
    String outcomeArea;

    @Column(name = "target_text")
    @Nullable String targetText;

    @Column(name = "due_on")
    @Nullable String dueOn;

    boolean ongoing;

    @ElementCollection
    @CollectionTable(
            name = "commitment_indicator",
            joinColumns = {
                @JoinColumn(name = "plan", referencedColumnName = "plan"),
                @JoinColumn(name = "commitment", referencedColumnName = "code"),
                @JoinColumn(name = "version", referencedColumnName = "version")
            })
    @OrderColumn(name = "position")
    List<IndicatorColumns> indicators;

    @Column(name = "public_from")
    LocalDate publicFrom;

    @Column(name = "recorded_by")
    String recordedBy;

    @Nullable String reason;

    protected CommitmentRow() {}

    /** The row of a version; who recorded it is to be added. */
    public CommitmentRow(Id id, int position, Commitment commitment, Framework framework) {
        this.id = id;
        this.position = position;
        this.framework = framework;
        slug = commitment.name().slug().text();
        aliases = commitment.name().aliases().toArray(String[]::new);
        kind = commitment.kind().code();
        title = commitment.title();
        outcomeArea = commitment.outcomeArea();
        targetText = commitment.target().text().orElse(null);
        dueOn = commitment.target().dueOn().map(PartialDate::toString).orElse(null);
        ongoing = commitment.target().ongoing();
        indicators = commitment.indicators().stream().map(IndicatorColumns::of).toList();
        publicFrom = commitment.publicFrom();
    }

    /** The same row, with who recorded it and why. */
    public CommitmentRow recordedBy(String actor, Optional<String> why) {
        recordedBy = actor;
        reason = why.orElse(null);
        return this;
    }
}
