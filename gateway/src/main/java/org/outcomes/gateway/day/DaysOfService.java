package org.outcomes.gateway.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.AreaName;

/**
 * What a service says of the days of an area.
 *
 * @param area only the service that names areas has it; empty there: it knows no such area
 * @param days newest first
 */
record DaysOfService(Optional<AreaName> area, List<LocalDate> days) {}
