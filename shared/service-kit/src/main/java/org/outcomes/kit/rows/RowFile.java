package org.outcomes.kit.rows;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.csv.CsvFile;
import org.outcomes.kit.csv.CsvRow;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.ledger.LedgerEntry;
import org.outcomes.kit.staging.Staging;

/** What one CSV file of the bundle is made of; {@link RowImport} runs it. */
public interface RowFile {

    /** What one row is, such as {@code observation}. */
    String kind();

    /** The file's columns. */
    CsvFile csv();

    /** Name of the staging table. */
    String staging();

    /** Columns of the staging table in SQL, {@code line bigint} among them. */
    List<String> columns();

    /** Reads a row and stages it if it is sound. */
    void stage(CsvRow row, Staging staging);

    /** Checks that need the other rows, or what is stored. */
    void check(RowChecks checks, ImportRequest request);

    /** Stores what is staged, and counts. */
    Counts store(Handle handle, ImportRequest request);

    /** Whose answers change. */
    default Set<String> scopes(Handle handle) {
        return Set.of(LedgerEntry.EVERYTHING);
    }
}
