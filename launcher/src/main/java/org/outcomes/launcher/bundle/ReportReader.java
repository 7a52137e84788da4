package org.outcomes.launcher.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.outcomes.reference.bundle.BundleFile;

/** Reads the answers to imports: the report itself, or a problem that carries one. */
final class ReportReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportReader() {}

    /** The report in the answer to an import that succeeded. */
    static ImportReport accepted(BundleFile file, String body) {
        return report(file, parse(body), List.of());
    }

    /** The report in a problem; where the problem has none, its own words are the only fault. */
    static ImportReport refused(BundleFile file, String body) {
        JsonNode problem = parse(body);
        JsonNode report = problem.path("report");
        List<String> faults =
                report.path("faults").valueStream().map(fault -> line(file, fault)).toList();
        return report(
                file,
                report,
                faults.isEmpty() ? List.of(file.fileName() + ": " + words(problem)) : faults);
    }

    /** What a problem says in one line. */
    static String words(String body) {
        return words(parse(body));
    }

    private static ImportReport report(BundleFile file, JsonNode report, List<String> faults) {
        return new ImportReport(
                file.fileName(),
                report.path("accepted").asLong(),
                report.path("revised").asLong(),
                report.path("unchanged").asLong(),
                report.path("rejected").asLong(),
                faults);
    }

    // observations.csv:4 period "FY2009-11": not a period; in a tree the pointer stands in place of
    // line and column.
    private static String line(BundleFile file, JsonNode fault) {
        StringBuilder text = new StringBuilder(file.fileName());
        if (fault.hasNonNull("line")) {
            text.append(':').append(fault.get("line").asText());
        }
        for (String place : List.of("column", "pointer")) {
            if (fault.hasNonNull(place)) {
                text.append(' ').append(fault.get(place).asText());
            }
        }
        if (fault.hasNonNull("value")) {
            text.append(" \"").append(fault.get("value").asText()).append('"');
        }
        return text.append(": ").append(fault.path("detail").asText()).toString();
    }

    private static String words(JsonNode problem) {
        return problem.path("detail").asText(problem.path("title").asText("no reason given"));
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
