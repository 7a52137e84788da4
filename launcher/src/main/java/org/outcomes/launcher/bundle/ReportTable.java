package org.outcomes.launcher.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Reports as people read them. */
public final class ReportTable {

    private static final int FAULTS_SHOWN = 20;
    // The services name no more than this many faults of one file.
    private static final int FAULTS_NAMED = 1000;
    private static final String ROW = "%-28s %9s %9s %9s %9s";

    private ReportTable() {}

    /** One line a file with its four counts, and their sums. */
    public static List<String> lines(List<ImportReport> reports) {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("file", "accepted", "revised", "unchanged", "rejected"));
        for (ImportReport report : reports) {
            lines.add(
                    ROW.formatted(
                            report.file(),
                            report.accepted(),
                            report.revised(),
                            report.unchanged(),
                            report.rejected()));
        }
        lines.add(
                ROW.formatted(
                        "all files",
                        sum(reports, ImportReport::accepted),
                        sum(reports, ImportReport::revised),
                        sum(reports, ImportReport::unchanged),
                        sum(reports, ImportReport::rejected)));
        return lines;
    }

    /** The first faults of a refused file, and how many more there are. */
    public static List<String> faults(ImportReport report) {
        List<String> lines = new ArrayList<>(report.faults().stream().limit(FAULTS_SHOWN).toList());
        int more = report.faults().size() - FAULTS_SHOWN;
        if (more > 0) {
            String least = report.faults().size() >= FAULTS_NAMED ? "at least " : "";
            lines.add("… and %s%d more".formatted(least, more));
        }
        return lines;
    }

    private static long sum(List<ImportReport> reports, ToLongFunction<ImportReport> count) {
        return reports.stream().mapToLong(count).sum();
    }
}
