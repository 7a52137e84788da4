package org.outcomes.launcher.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.bundle.BundleFolder;
import org.outcomes.launcher.bundle.BundleImport;
import org.outcomes.launcher.bundle.ImportClient;
import org.outcomes.launcher.bundle.ImportClient.ImportOptions;
import org.outcomes.launcher.bundle.ImportReport;
import org.outcomes.launcher.bundle.ImportedFiles;
import org.outcomes.launcher.suite.Suite;
import org.outcomes.reference.bundle.BundleFile;

/**
 * Loads a bundle into a suite that has just started; files that it has taken in already are left
 * out.
 */
record SampleEvidence(Suite suite, BundleFolder bundle, Consumer<String> says) {

    /**
     * Loads it.
     *
     * @throws LaunchFailure if a file is refused
     */
    void load() {
        ImportedFiles imported = new ImportedFiles(suite.settings().importedFiles());
        List<BundleFile> files =
                bundle.files().stream()
                        .filter(file -> !imported.contains(bundle.path(file)))
                        .toList();
        if (files.isEmpty()) {
            says.accept("The evidence from %s is loaded already".formatted(bundle.folder()));
            return;
        }
        says.accept(
                "Importing %d files of evidence from %s".formatted(files.size(), bundle.folder()));
        // A newer version of the bundle may correct figures, and a correction needs a reason.
        ImportOptions options =
                new ImportOptions(false, Optional.of("Evidence loaded at the start of the suite"));
        try (ImportClient client = new ImportClient(suite.url(), suite.token(), options)) {
            tell(
                    new BundleImport(bundle, client)
                            .run(files, file -> imported.add(bundle.path(file))));
        }
    }

    private void tell(List<ImportReport> reports) {
        reports.stream().filter(ImportReport::refused).findFirst().ifPresent(this::refuse);
        long records =
                reports.stream().mapToLong(report -> report.accepted() + report.revised()).sum();
        says.accept("Imported %d records".formatted(records));
    }

    private void refuse(ImportReport report) {
        int more = report.faults().size() - 1;
        String rest = more == 0 ? "" : " (and %d more faults)".formatted(more);
        throw new LaunchFailure(
                "The evidence in %s is refused: %s%s"
                        .formatted(bundle.folder(), report.faults().getFirst(), rest));
    }
}
