package org.outcomes.kit.csv;

import java.util.List;
import java.util.Optional;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.text.Utf8Text;

/** The header row that a file must have: these columns in this order. */
record CsvHeader(List<String> columns) {

    /** Ends the import with a 422 unless the row is the header. */
    void check(Optional<CsvRow> first) {
        List<String> found = first.map(CsvRow::fields).orElse(List.of());
        if (found.equals(columns)) {
            return;
        }
        throw ProblemException.of(
                ProblemKind.REJECTED_CONTENT,
                "The header row must be: " + String.join(",", columns),
                List.of(
                        Fault.ofField(
                                first.map(CsvRow::line).orElse(1L),
                                "header",
                                String.join(",", found),
                                difference(found))));
    }

    private String difference(List<String> found) {
        if (found.isEmpty()) {
            return "The file has no header row.";
        }
        if (found.stream().anyMatch(name -> name.indexOf(Utf8Text.WRONG_BYTES) >= 0)) {
            return "The file is not UTF-8.";
        }
        List<String> missing = without(columns, found);
        List<String> unknown = without(found, columns);
        if (missing.isEmpty() && unknown.isEmpty()) {
            return "The columns stand in another order, or one stands twice.";
        }
        return (named("Missing: ", missing) + named("Not known: ", unknown)).strip();
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private static String named(String label, List<String> names) {
        return names.isEmpty() ? "" : label + String.join(", ", names) + ". ";
    }
}
