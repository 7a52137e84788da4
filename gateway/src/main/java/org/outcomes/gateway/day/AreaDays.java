package org.outcomes.gateway.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outcomes.gateway.evidence.app.Part;
import org.outcomes.gateway.evidence.app.PartState;
import org.outcomes.gateway.evidence.domain.AreaName;
import org.outcomes.reference.bundle.ServiceName;

/** The days of an area, put together from what the services say. */
record AreaDays(Map<ServiceName, Part<DaysOfService>> parts) {

    /**
     * A day on which something became public.
     *
     * @param services which keep it, by their codes in order
     */
    record Day(LocalDate day, List<ServiceName> services) {}

    /** The area by its name; empty where the service that names areas is not available. */
    Optional<AreaName> area() {
        return Optional.ofNullable(parts.get(ServiceName.INDICATORS))
                .flatMap(Part::evidence)
                .flatMap(DaysOfService::area);
    }

    /** Whether the service that names areas knows no such area. */
    boolean unknownArea() {
        return Optional.ofNullable(parts.get(ServiceName.INDICATORS))
                .flatMap(Part::evidence)
                .filter(said -> said.area().isEmpty())
                .isPresent();
    }

    /** Whether no service says anything. */
    boolean nothingKnown() {
        return missing().size() == parts.size();
    }

    /** The services whose days are missing. */
    List<ServiceName> missing() {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().state() == PartState.UNAVAILABLE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All days, newest first. */
    List<Day> days() {
        Map<LocalDate, List<ServiceName>> services = new TreeMap<>(Comparator.reverseOrder());
        parts.forEach((service, part) ->
                part.evidence().map(DaysOfService::days).orElse(List.of()).stream()
                        .distinct()
                        .forEach(day ->
                                services.computeIfAbsent(day, _ -> new ArrayList<>())
                                        .add(service)));
        return services.entrySet().stream()
                .map(day ->
                        new Day(
                                day.getKey(),
                                day.getValue().stream()
                                        .sorted(Comparator.comparing(ServiceName::code))
                                        .toList()))
                .toList();
    }
}
