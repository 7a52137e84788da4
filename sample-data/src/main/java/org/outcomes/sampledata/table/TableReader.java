package org.outcomes.sampledata.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.fault.Place;
import org.outcomes.sampledata.table.RecordHandler.Fields;

/**
 * Reads a CSV file as strictly as the format asks: RFC 4180, the exact header, lines ended by \n.
 */
public final class TableReader {

    private final Table table;
    private final Consumer<Fault> faults;

    /** A reader of this table that hands on every fault that keeps a row from being read. */
    public TableReader(Table table, Consumer<Fault> faults) {
        this.table = table;
        this.faults = faults;
    }

    /** The rows that could be read; none where the header is not that of the table. */
    public List<Row> read(String text) {
        checkLineEnds(text);
        List<Fields> records = parse(text);
        if (records.isEmpty() || !records.getFirst().values().equals(table.header())) {
            String found = records.isEmpty() ? "" : String.join(",", records.getFirst().values());
            report(1, found, "the header has to be " + String.join(",", table.header()));
            return List.of();
        }
        return records.stream().skip(1).flatMap(fields -> row(fields).stream()).toList();
    }

    private List<Fields> parse(String text) {
        List<Fields> records = new ArrayList<>();
        try (CsvReader<Fields> reader = reader(text)) {
            Iterator<Fields> fields = reader.iterator();
            while (fields.hasNext()) {
                records.add(fields.next());
            }
        } catch (CsvParseException broken) {
            report(records.size() + 1L, "", "is not RFC 4180: " + reason(broken));
        } catch (IOException cannotHappenOnText) {
            throw new UncheckedIOException(cannotHappenOnText);
        }
        return records;
    }

    private static CsvReader<Fields> reader(String text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .build(new RecordHandler(), text);
    }

    private static String reason(CsvParseException broken) {
        Throwable cause = Optional.ofNullable(broken.getCause()).orElse(broken);
        return String.valueOf(cause.getMessage());
    }

    private void checkLineEnds(String text) {
        int carriageReturn = text.indexOf('\r');
        if (carriageReturn >= 0) {
            report(lineOf(text, carriageReturn), "\\r", "lines end with \\n alone");
        }
        if (!text.isEmpty() && !text.endsWith("\n")) {
            report(lineOf(text, text.length()), "", "the last line has no \\n");
        }
    }

    private static long lineOf(String text, int position) {
        return 1 + text.substring(0, position).chars().filter(sign -> sign == '\n').count();
    }

    private Optional<Row> row(Fields fields) {
        int expected = table.columns().size();
        String found = String.join(",", fields.values());
        if (fields.blank()) {
            report(fields.line(), "", "a blank line is no record");
        } else if (fields.values().size() != expected) {
            report(
                    fields.line(),
                    found,
                    "has %d fields instead of %d".formatted(fields.values().size(), expected));
        } else if (fields.strayQuote()) {
            report(fields.line(), found, "has a quote in a field that is not quoted");
        } else {
            return Optional.of(new Row(table.file().fileName(), fields.line(), cells(fields)));
        }
        return Optional.empty();
    }

    private Map<String, String> cells(Fields fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> header = table.header();
        for (int column = 0; column < header.size(); column++) {
            cells.put(header.get(column), fields.values().get(column));
        }
        return cells;
    }

    private void report(long line, String value, String reason) {
        faults.accept(new Fault(table.file().fileName(), new Place.Line(line), value, reason));
    }
}
