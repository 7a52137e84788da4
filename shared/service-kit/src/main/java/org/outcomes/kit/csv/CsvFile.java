package org.outcomes.kit.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.text.StorableText;
import org.outcomes.kit.text.Utf8Text;

/**
 * A CSV file of the bundle (RFC 4180, UTF-8, header row), read as a stream. Blank lines count as
 * lines and are no rows.
 */
public final class CsvFile {

    /** The most characters of a field. */
    public static final int LONGEST_FIELD = 1_000_000;

    private static final String NOT_CSV =
            "The row is not CSV as RFC 4180 has it: a quotation mark is not closed, something"
                    + " follows the closing one, or a field has more than "
                    + LONGEST_FIELD
                    + " characters. Nothing after it was read.";

    private final List<String> columns;

    public CsvFile(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Gives every row to the consumer and adds the faults that were noted in it. A row with another
     * number of fields than the header, or with a text that cannot be stored, is a fault and is not
     * given.
     *
     * @return how many rows had a fault
     * @throws ProblemException 422 where the header is another; 400 where the upload breaks off;
     *     413 where it is too large
     */
    public long read(InputStream body, Faults faults, Consumer<CsvRow> consumer) {
        CsvRowHandler handler = new CsvRowHandler(columns);
        try (CsvReader<CsvRow> csv = strict().build(handler, Utf8Text.of(body))) {
            CsvRows rows = new CsvRows(csv.iterator(), handler);
            new CsvHeader(columns).check(rows.next());
            return readRows(rows, faults, consumer);
        } catch (UncheckedIOException | IOException broken) {
            throw ProblemException.of(
                    ProblemKind.MALFORMED_REQUEST, "The upload broke off before its end.");
        }
    }

    private long readRows(CsvRows rows, Faults faults, Consumer<CsvRow> consumer) {
        long refused = 0;
        Optional<CsvRow> row = rows.next();
        while (row.isPresent()) {
            refused += readRow(row.get(), faults, consumer) ? 0 : 1;
            row = rows.next();
        }
        if (rows.broken()) {
            faults.add(Fault.ofRow(rows.line(), NOT_CSV));
            refused++;
        }
        return refused;
    }

    private boolean readRow(CsvRow row, Faults faults, Consumer<CsvRow> consumer) {
        if (row.fieldCount() != columns.size()) {
            faults.add(
                    Fault.ofRow(
                            row.line(),
                            "The row has %d fields; the header has %d."
                                    .formatted(row.fieldCount(), columns.size())));
            return false;
        }
        for (String column : columns) {
            StorableText.refusal(row.text(column)).ifPresent(detail -> row.refuse(column, detail));
        }
        if (row.sound()) {
            consumer.accept(row);
        }
        faults.addAll(row.faults());
        return row.sound();
    }

    private static CsvReader.CsvReaderBuilder strict() {
        // The number of fields is checked here, so that a wrong row does not end the reading.
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }
}
