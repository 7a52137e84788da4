package org.outcomes.kit.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Iterator;
import java.util.Optional;
import org.outcomes.kit.problem.ProblemException;

/** The rows of a file, up to the first that is not CSV. */
final class CsvRows {

    private final Iterator<CsvRow> rows;
    private final CsvRowHandler handler;
    private boolean broken;

    CsvRows(Iterator<CsvRow> rows, CsvRowHandler handler) {
        this.rows = rows;
        this.handler = handler;
    }

    /** The next row; none at the end of the file, or where what follows is not CSV. */
    Optional<CsvRow> next() {
        if (broken) {
            return Optional.empty();
        }
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException wrong) {
            // Also what the body itself threw comes wrapped like this.
            if (wrong.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            broken = true;
            return Optional.empty();
        }
    }

    /** Whether reading ended at a row that is not CSV. */
    boolean broken() {
        return broken;
    }

    /** The line on which the row starts that was read last. */
    long line() {
        return handler.line();
    }
}
