package org.outcomes.kit.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.outcomes.kit.problem.Problem;

/** Counts the rows of imports by file and outcome. What was only tried is not counted. */
public class ImportMeters {

    private static final String ROWS = "outcomes.import.rows";

    private final MeterRegistry meters;

    @Inject
    ImportMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @ServerResponseFilter
    public void count(ContainerResponseContext response) {
        Object entity = response.getEntity();
        Object answer = entity instanceof Problem problem ? problem.report() : entity;
        if (answer instanceof ImportReport report && !report.dryRun()) {
            count(report.file(), "accepted", report.accepted());
            count(report.file(), "revised", report.revised());
            count(report.file(), "unchanged", report.unchanged());
            count(report.file(), "rejected", report.rejected());
        }
    }

    private void count(String file, String outcome, long rows) {
        if (rows > 0) {
            Counter.builder(ROWS)
                    .description("Rows of imported files, by what became of them")
                    .tag("file", file)
                    .tag("outcome", outcome)
                    .register(meters)
                    .increment((double) rows);
        }
    }
}
