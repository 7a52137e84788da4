package org.outcomes.launcher.bundle;

import java.util.List;

/**
 * What became of the records of one file. Either all of it was taken in and {@code faults} is
 * empty, or nothing was.
 *
 * @param faults why rows were refused, as lines to be shown
 */
public record ImportReport(
        String file,
        long accepted,
        long revised,
        long unchanged,
        long rejected,
        List<String> faults) {

    /** Whether the file was refused. */
    public boolean refused() {
        return !faults.isEmpty();
    }
}
