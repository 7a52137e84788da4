package org.outcomes.inspections.vintage;

import java.util.List;
import org.outcomes.kit.csv.CsvRow;
import org.outcomes.kit.staging.Staging;

/** What a file of vintages is made of; {@link VintageImport} runs it. */
public interface VintageFile {

    /** What one row is, such as {@code inspection-profile}. */
    String kind();

    /** The columns of the file. */
    List<String> columns();

    /** Where its rows are kept. */
    VintageTable table();

    /** Reads a row and stages it if it is sound: line, key, {@code published_on}, content. */
    void stage(CsvRow row, Staging staging);
}
