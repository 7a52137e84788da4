package org.outcomes.commitments.intake.db;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.intake.domain.Known;
import org.outcomes.kit.outcome.OutcomeFrameworkRegister;

/** The stored records that a file of plans refers to, in the transaction of its import. */
public final class KnownReferences {

    private KnownReferences() {}

    /** Reads them. */
    public static Known in(Handle handle) {
        return new Known(sources(handle), OutcomeFrameworkRegister.allIn(handle));
    }

    private static Map<String, LocalDate> sources(Handle handle) {
        return handle
                .createQuery("select id, published_on from current_source")
                .map((row, _) ->
                        Map.entry(
                                row.getString("id"),
                                row.getObject("published_on", LocalDate.class)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
