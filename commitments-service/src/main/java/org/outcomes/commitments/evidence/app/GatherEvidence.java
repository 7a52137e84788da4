package org.outcomes.commitments.evidence.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.commitment.db.CommitmentQuery;
import org.outcomes.commitments.commitment.domain.CommitmentFilter;
import org.outcomes.commitments.evidence.db.NamedMeasureQuery;
import org.outcomes.commitments.evidence.domain.Evidence;
import org.outcomes.commitments.evidence.domain.Evidence.Promised;
import org.outcomes.commitments.plan.db.PlanQuery;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.plan.domain.PlanFilter;
import org.outcomes.commitments.report.db.CountedQuery;
import org.outcomes.commitments.report.db.ReportQuery;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.evidence.EvidenceQuestion;
import org.outcomes.kit.ledger.Ledger;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.outcome.OutcomeFramework;

/** Gathers all that is known of an area by a day from one snapshot. */
@ApplicationScoped
public class GatherEvidence {

    private final Snapshot snapshot;
    private final Ledger ledger;

    @Inject
    GatherEvidence(Snapshot snapshot, Ledger ledger) {
        this.snapshot = snapshot;
        this.ledger = ledger;
    }

    /** The evidence of an area; an area without plans has none. */
    public Evidence of(AreaCode area, EvidenceQuestion question) {
        return snapshot.read(handle -> gather(handle, area.code(), question));
    }

    private Evidence gather(Handle handle, String area, EvidenceQuestion question) {
        Viewpoint viewpoint = question.viewpoint();
        Optional<OutcomeFramework> framework = question.frameworkIn(handle);
        List<Plan> plans = new PlanQuery(handle, viewpoint).all(PlanFilter.ofArea(area));
        List<String> codes = plans.stream().map(Plan::code).toList();
        return new Evidence(
                ledger.revision(handle, viewpoint.audience(), Set.of(area)),
                framework,
                plans,
                framework
                        .map(found -> promised(handle, area, question, found))
                        .orElse(new Promised(List.of(), List.of())),
                new NamedMeasureQuery(handle, viewpoint).ofArea(area),
                new CountedQuery(handle, viewpoint)
                        .reconcile(plans, new ReportQuery(handle, viewpoint).all(codes)));
    }

    private static Promised promised(
            Handle handle, String area, EvidenceQuestion question, OutcomeFramework framework) {
        List<String> outcomeAreas = question.outcomeAreasOf(framework);
        CommitmentFilter filter =
                new CommitmentFilter(
                        new CommitmentFilter.Place(
                                List.of(area), List.of(), List.of(framework.code()), outcomeAreas),
                        List.of(),
                        List.of(),
                        List.of());
        return new Promised(
                outcomeAreas, new CommitmentQuery(handle, question.viewpoint()).all(filter));
    }
}
