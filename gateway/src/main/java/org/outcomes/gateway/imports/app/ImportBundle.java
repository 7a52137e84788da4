package org.outcomes.gateway.imports.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outcomes.gateway.imports.app.BundleReport.NotTried;
import org.outcomes.gateway.imports.app.BundleReport.Refusal;
import org.outcomes.gateway.imports.bundle.BundleZip;
import org.outcomes.gateway.imports.bundle.ReceivedFile;
import org.outcomes.kit.problem.Problem;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.reference.bundle.BundleFile;

/**
 * Imports a bundle: its files in their order, each all or nothing, up to the first that is refused.
 * What was taken in stays, so that the bundle can be sent again.
 */
@ApplicationScoped
public class ImportBundle {

    private final SendFile sendFile;
    private final long largestFile;

    @Inject
    ImportBundle(
            SendFile sendFile,
            @ConfigProperty(name = "outcomes.imports.largest-file", defaultValue = "4294967296")
                    long largestFile) {
        this.sendFile = sendFile;
        this.largestFile = largestFile;
    }

    /** Imports the bundle in a zip. */
    public BundleReport run(ReceivedFile received, ImportOptions options) {
        try (BundleZip bundle = BundleZip.open(received.path(), largestFile)) {
            List<FileReport> reports = new ArrayList<>();
            List<NotTried> notTried = new ArrayList<>();
            List<BundleFile> changed = new ArrayList<>();
            for (BundleFile file : bundle.files()) {
                switch (sendFile.send(file, () -> bundle.open(file), options.forOne(file))) {
                    case FileOutcome.Taken(FileReport report) -> {
                        reports.add(report);
                        if (report.changesSomething()) {
                            changed.add(file);
                        }
                    }
                    case FileOutcome.Refused(Problem problem) -> {
                        List<String> restsOn = restsOn(file, changed);
                        if (!options.dryRun() || restsOn.isEmpty() || !ofContent(problem)) {
                            return report(
                                    options,
                                    reports,
                                    notTried,
                                    new Refusal(file.fileName(), problem));
                        }
                        notTried.add(notTried(file, restsOn, problem));
                    }
                }
            }
            return new BundleReport(options.dryRun(), reports, notTried, Optional.empty());
        }
    }

    private static BundleReport report(
            ImportOptions options,
            List<FileReport> reports,
            List<NotTried> notTried,
            Refusal refusal) {
        return new BundleReport(options.dryRun(), reports, notTried, Optional.of(refusal));
    }

    // A record refers only to records of its own service, sources and outcome frameworks included.
    private static List<String> restsOn(BundleFile file, List<BundleFile> changed) {
        return changed.stream()
                .filter(earlier -> !Collections.disjoint(earlier.owners(), file.owners()))
                .map(BundleFile::fileName)
                .toList();
    }

    private static boolean ofContent(Problem problem) {
        return problem.code().equals(ProblemKind.REJECTED_CONTENT.code())
                || problem.code().equals(ProblemKind.REFUSED.code());
    }

    private static NotTried notTried(BundleFile file, List<String> restsOn, Problem problem) {
        return new NotTried(
                file.fileName(),
                "A dry run stores nothing, so that this file may refer to records of %s that are not there."
                        .formatted(String.join(", ", restsOn)),
                restsOn,
                problem);
    }
}
