package org.outcomes.kit.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service's answer to the gateway's question on which days anything of an area became public.
 *
 * @param area what is known of the area; null where it is not known, or where the service does not
 *     know areas by name
 * @param asOf the day at whose end it had to be public
 * @param revision the revision of the data
 * @param days newest first, each once; what was public from the beginning became so on no day
 */
public record EvidenceDays(
        Optional<Area> area, LocalDate asOf, long revision, List<LocalDate> days) {

    /** The header that carries the revision of the data. */
    public static final String REVISION = "Outcomes-Revision";

    public EvidenceDays {
        days = List.copyOf(days);
    }

    /** The area that was asked about. */
    public record Area(String code, String name, String kind) {}
}
