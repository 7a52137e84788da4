package org.outcomes.gateway.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.AreaName;
import org.outcomes.gateway.evidence.http.SourceResponse;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.Paged;

/**
 * The days of an area, a page at a time.
 *
 * @param newest the newest of all days; null where there is none
 * @param items newest first
 * @param sources how each service's part came
 */
record AreaDaysResponse(
        Area area,
        Optional<LocalDate> newest,
        List<AreaDays.Day> items,
        Page.Position page,
        List<String> warnings,
        List<SourceResponse> sources)
        implements Paged<AreaDays.Day> {

    /** The area; its name is null while the service that names areas is not available. */
    record Area(String code, Optional<String> name) {}

    static AreaDaysResponse of(String area, AreaDays found, Page<AreaDays.Day> page) {
        return new AreaDaysResponse(
                new Area(area, found.area().map(AreaName::name)),
                found.days().stream().findFirst().map(AreaDays.Day::day),
                page.items(),
                page.page(),
                page.warnings(),
                SourceResponse.of(found.parts()));
    }
}
