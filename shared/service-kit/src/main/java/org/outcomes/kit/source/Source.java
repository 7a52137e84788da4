package org.outcomes.kit.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.table.Credits.Credit;

/**
 * A document that evidence was read from.
 *
 * @param id the source's code
 * @param title as printed
 * @param publisher who published it
 * @param publishedOn the day on which it was public
 * @param meetingOn the day of the meeting that the paper went to; null where there was none
 * @param kind such as {@code inspection-report}
 * @param licence the printed terms in short, or {@code not-stated}
 * @param attribution what to name when the source is shown
 */
public record Source(
        String id,
        String title,
        String publisher,
        LocalDate publishedOn,
        @Nullable LocalDate meetingOn,
        String kind,
        String licence,
        String attribution) {

    /** Its terms, as the description of a table names them. */
    public Credit credit() {
        return new Credit(id, title, publisher, licence, attribution);
    }
}
