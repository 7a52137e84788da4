package org.outcomes.kit.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.outcomes.kit.audience.Viewpoint;

/** Knows whose documents the data was read from, and on what terms. */
public interface Credits {

    /** The documents that can be seen from the viewpoint. */
    List<Credit> seenFrom(Viewpoint viewpoint);

    /**
     * A document, in the words of Dublin Core and schema.org.
     *
     * @param licence the printed terms in short, or {@code not-stated}
     * @param attribution what to name when the data is shown
     */
    record Credit(
            @JsonProperty("dc:identifier") String id,
            @JsonProperty("dc:title") String title,
            @JsonProperty("dc:publisher") String publisher,
            @JsonProperty("dc:license") String licence,
            @JsonProperty("schema:creditText") String attribution) {}
}
