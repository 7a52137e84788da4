package org.outcomes.launcher.suite;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.launcher.postgres.PostgresServer;
import org.outcomes.launcher.process.OwnProcess;
import org.outcomes.launcher.process.RunRecord;

/** Ends what a crashed run left behind: its services, then its PostgreSQL. */
final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Ends them all; returns whether there were any. The caller holds the data folder. */
    static boolean end(SuiteSettings settings) {
        Map<String, Long> noted = RunRecord.read(settings.data());
        List<OwnProcess> orphans =
                noted.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(RunRecord.LAUNCHER))
                        .map(entry -> OwnProcess.find(entry.getValue(), settings.data()))
                        .flatMap(Optional::stream)
                        .toList();
        orphans.forEach(orphan -> orphan.end(GRACE));
        boolean postgres = PostgresServer.stopLeftover(settings.postgres());
        return postgres || !orphans.isEmpty();
    }
}
