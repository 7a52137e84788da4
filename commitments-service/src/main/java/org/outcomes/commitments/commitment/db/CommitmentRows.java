package org.outcomes.commitments.commitment.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The versions of commitments, for adding. */
@ApplicationScoped
public class CommitmentRows implements PanacheRepositoryBase<CommitmentRow, CommitmentRow.Id> {}
