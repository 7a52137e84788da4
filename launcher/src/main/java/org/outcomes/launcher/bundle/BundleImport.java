package org.outcomes.launcher.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.outcomes.reference.bundle.BundleFile;

/** Imports the files of a bundle one after the other, and stops at the first that is refused. */
public final class BundleImport {

    private static final int UPDATE_MILLIS = 200;

    private final BundleFolder bundle;
    private final ImportClient client;

    /** An import of this bundle through this client. */
    public BundleImport(BundleFolder bundle, ImportClient client) {
        this.bundle = bundle;
        this.client = client;
    }

    /**
     * Imports these files and returns a report for each that was posted; tells of each that was
     * taken in. Where a person watches, a progress bar is shown.
     */
    public List<ImportReport> run(List<BundleFile> files, Consumer<BundleFile> takenIn) {
        // The script that starts the launcher knows; asking the JVM costs a tenth of a second.
        return Boolean.getBoolean("outcomes.terminal")
                ? postWithBar(files, takenIn)
                : post(files, takenIn);
    }

    private List<ImportReport> post(List<BundleFile> files, Consumer<BundleFile> takenIn) {
        List<ImportReport> reports = new ArrayList<>();
        for (BundleFile file : files) {
            ImportReport report = client.post(file, bundle.path(file));
            reports.add(report);
            if (report.refused()) {
                break;
            }
            takenIn.accept(file);
        }
        return reports;
    }

    private List<ImportReport> postWithBar(List<BundleFile> files, Consumer<BundleFile> takenIn) {
        try (ProgressBar bar =
                new ProgressBarBuilder()
                        .setTaskName("Importing")
                        .setInitialMax(files.size())
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(UPDATE_MILLIS)
                        .hideEta()
                        .build()) {
            return post(
                    files,
                    file -> {
                        takenIn.accept(file);
                        bar.setExtraMessage(" " + file.fileName());
                        bar.step();
                    });
        }
    }
}
