package org.outcomes.kit.single;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.rows.RowFile;
import org.outcomes.reference.bundle.BundleFile;

/**
 * A kind of record that can be written one at a time. It is written as a row of its file, so that
 * the rules are those of the import.
 *
 * @param <T> the record as it is read
 */
public interface SingleRecord<T> {

    /** The file that has all records of the kind. */
    BundleFile file();

    /** The rows of that file, for one write. */
    RowFile rows();

    /** The fields of the record, in the order of the file's columns; the first is its code. */
    List<Field> fields();

    /** The table that keeps the versions of the records; {@code code} is its key. */
    String table();

    /** The newest version of a record, whoever may see it. */
    Optional<T> find(Handle handle, String code);
}
