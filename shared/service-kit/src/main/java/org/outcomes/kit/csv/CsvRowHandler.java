package org.outcomes.kit.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds rows from what the CSV parser finds, and knows on which line it is when it fails. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    // No file of the bundle comes near it; a row of nothing but commas would fill the memory.
    private static final int MOST_FIELDS_KEPT = 100;

    private final Map<String, Integer> places = new HashMap<>();
    private List<String> fields = List.of();

    CsvRowHandler(List<String> columns) {
        columns.forEach(column -> places.put(column, places.size()));
    }

    /** The line on which the row starts that is being read, or was read last. */
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLine) {
        fields = new ArrayList<>(places.size());
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        if (index < MOST_FIELDS_KEPT) {
            fields.add(new String(text, offset, length));
        }
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(line(), places, fields, getFieldCount());
    }
}
