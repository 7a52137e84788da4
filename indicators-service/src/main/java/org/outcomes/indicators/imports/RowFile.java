package org.outcomes.indicators.imports;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.CsvFile;
import org.outcomes.kit.imports.CsvRow;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.Staging;

/** What one CSV file of the bundle is made of; {@link RowImport} runs it. */
public interface RowFile {

    /** What one row is, such as {@code observation}. */
    String kind();

    /** The file's columns. */
    CsvFile csv();

    /** Name of the staging table. */
    String staging();

    /** Columns of the staging table, {@code line bigint} among them. */
    List<String> columns();

    /** Reads a row and stages it if it is sound. */
    void stage(CsvRow row, Staging staging);

    /** Checks that need the other rows or what is stored. */
    void check(RowChecks checks, ImportRequest request);

    /** Stores what is staged. */
    Counts store(Handle handle, ImportRequest request);

    /** Whose answers change. */
    Set<String> scopes(Handle handle);
}
