package org.outcomes.kit.single;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.csv.CsvRow;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.rows.RowChecks;
import org.outcomes.kit.rows.RowFile;
import org.outcomes.kit.staging.Staging;

/**
 * A record as the only row of its file: what the file's rules say of a column is told of the field.
 */
record OneRow(List<Field> fields, RowFile file, JsonRecord body, Faults faults) {

    /** Stages and checks the row; what is wrong is among the faults afterwards. */
    void check(Handle handle, String code, long position, ImportRequest request) {
        CsvRow row = CsvRow.of(position, columns(), cells(code));
        body.refuseUnknown();
        Set<String> told =
                faults.named().stream()
                        .map(fault -> String.valueOf(fault.pointer()))
                        .collect(Collectors.toSet());
        try (Staging staging = Staging.open(handle, file.staging(), file.columns())) {
            file.stage(row, staging);
        }
        RowChecks checks = RowChecks.on(handle, file.staging());
        file.check(checks, request);
        List<Fault> ofRow = new ArrayList<>(row.faults());
        ofRow.addAll(checks.faults());
        for (Fault fault : ofRow) {
            String name = nameOf(String.valueOf(fault.column()));
            // What cannot be read was told already; its column is empty only because of that.
            if (!told.contains("/" + name)) {
                body.refuse(name, fault.detail());
            }
        }
    }

    private List<String> columns() {
        return fields.stream().map(Field::column).toList();
    }

    private List<String> cells(String code) {
        Field first = fields.getFirst();
        if (body.has(first.name())) {
            body.text(first.name())
                    .filter(written -> !written.equals(code))
                    .ifPresent(_ ->
                            body.refuse(
                                    first.name(),
                                    "The path names '%s'. Leave the field out, or write the same."
                                            .formatted(code)));
        }
        List<String> cells = new ArrayList<>(List.of(code));
        fields.stream().skip(1).map(field -> field.cell(body)).forEach(cells::add);
        return cells;
    }

    private String nameOf(String column) {
        return fields.stream()
                .filter(field -> field.column().equals(column))
                .map(Field::name)
                .findFirst()
                .orElse(column);
    }
}
