package org.outcomes.commitments.report.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.outcomes.commitments.plan.db.PlanQuery;
import org.outcomes.commitments.report.db.CountedQuery;
import org.outcomes.commitments.report.db.ReportQuery;
import org.outcomes.commitments.report.domain.ReconciledReport;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** Finds progress reports, each with its totals beside what is counted. */
@ApplicationScoped
public class FindReports {

    private final Snapshot snapshot;

    @Inject
    FindReports(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** One page of a plan's reports in order; empty where there is no such plan. */
    public Optional<Listed<ReconciledReport>> page(
            Viewpoint viewpoint, PageRequest page, String plan) {
        return snapshot.read(handle ->
                new PlanQuery(handle, viewpoint)
                        .one(plan)
                        .map(found ->
                                new CountedQuery(handle, viewpoint)
                                        .reconcile(
                                                List.of(found),
                                                new ReportQuery(handle, viewpoint)
                                                        .page(plan, page)))
                        .map(FindReports::keyed));
    }

    private static Listed<ReconciledReport> keyed(List<ReconciledReport> reports) {
        return Listed.of(
                reports.stream()
                        .map(each -> new Keyed<>(each, List.of(each.report().code())))
                        .toList());
    }

    /** One report, if it is there for the viewpoint. */
    public Optional<ReconciledReport> one(Viewpoint viewpoint, String plan, String code) {
        return snapshot.read(handle ->
                new PlanQuery(handle, viewpoint)
                        .one(plan)
                        .flatMap(found ->
                                new ReportQuery(handle, viewpoint)
                                        .one(plan, code)
                                        .map(report ->
                                                new CountedQuery(handle, viewpoint)
                                                        .reconcile(List.of(found), List.of(report))
                                                        .getFirst())));
    }
}
