package org.outcomes.sampledata.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Collects the fields of a record, and whether one has a quote although it is not quoted. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<RecordHandler.Fields> {

    /** The fields of one record as they stand in the file. */
    record Fields(long line, List<String> values, boolean blank, boolean strayQuote) {}

    private final List<String> values = new ArrayList<>();
    private boolean strayQuote;

    @Override
    protected void handleBegin(long startingLineNumber) {
        values.clear();
        strayQuote = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String value = new String(buffer, offset, length);
        values.add(value);
        strayQuote |= !quoted && value.indexOf('"') >= 0;
    }

    @Override
    protected Fields buildRecord() {
        boolean blank = getRecordType() == RecordType.EMPTY;
        return new Fields(getStartingLineNumber(), List.copyOf(values), blank, strayQuote);
    }
}
