package org.outcomes.kit.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/** A CSV file of the bundle (RFC 4180, UTF-8, header row), read as a stream. */
public final class CsvFile {

    private final List<String> columns;

    public CsvFile(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Gives every row to the consumer and adds the faults that were noted in it.
     *
     * @return how many rows had a fault
     * @throws ProblemException 422 where the header is another, or the file is no CSV in UTF-8
     */
    public long read(InputStream body, Faults faults, Consumer<CsvRow> consumer) {
        try (Reader reader = decoded(body);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(reader)) {
            return readRows(csv.iterator(), faults, consumer);
        } catch (CsvParseException notCsv) {
            throw unreadable(notCsv);
        } catch (UncheckedIOException | IOException broken) {
            throw unreadable(broken);
        }
    }

    private long readRows(Iterator<NamedCsvRecord> rows, Faults faults, Consumer<CsvRow> consumer) {
        boolean headerChecked = false;
        long refused = 0;
        while (rows.hasNext()) {
            NamedCsvRecord row = rows.next();
            if (!headerChecked) {
                checkHeader(row.getHeader());
                headerChecked = true;
            }
            refused += readRow(row, faults, consumer) ? 0 : 1;
        }
        return refused;
    }

    private boolean readRow(NamedCsvRecord row, Faults faults, Consumer<CsvRow> consumer) {
        if (row.getFieldCount() != columns.size()) {
            faults.add(
                    Fault.ofRow(
                            row.getStartingLineNumber(),
                            "The row has %d fields; the header has %d."
                                    .formatted(row.getFieldCount(), columns.size())));
            return false;
        }
        CsvRow fields = new CsvRow(row);
        consumer.accept(fields);
        faults.addAll(fields.faults());
        return fields.sound();
    }

    private void checkHeader(List<String> header) {
        if (!header.equals(columns)) {
            throw ProblemException.of(
                    ProblemKind.REJECTED_CONTENT,
                    "The header row must be: " + String.join(",", columns),
                    List.of(
                            Fault.ofField(
                                    1,
                                    "header",
                                    String.join(",", header),
                                    "The columns are others.")));
        }
    }

    private static Reader decoded(InputStream body) {
        return new InputStreamReader(
                body,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static ProblemException unreadable(Exception cause) {
        boolean encoding =
                cause instanceof CharacterCodingException
                        || cause.getCause() instanceof CharacterCodingException;
        return ProblemException.of(
                ProblemKind.REJECTED_CONTENT,
                encoding ? "The file is not UTF-8." : "The file is not CSV as RFC 4180 has it.");
    }
}
