package org.outcomes.inspections.inspection.app;

import java.util.HashMap;
import java.util.Map;
import org.outcomes.inspections.inspection.app.Inspections.Parent;
import org.outcomes.inspections.inspection.app.Inspections.Version;
import org.outcomes.inspections.inspection.app.Shelf.Change;
import org.outcomes.inspections.inspection.app.reading.Kinds;
import org.outcomes.inspections.inspection.domain.Response;
import org.outcomes.inspections.reading.Read;
import org.outcomes.inspections.reading.Tally;

/**
 * The responses. A document gives them no id: they are known by recommendation, day, source and
 * locator, and numbered within the recommendation in the order in which they were first stored.
 */
final class ResponseShelf {

    private final Shelf<Response> shelf;
    private final Map<Known, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    private record Known(String recommendation, Response.Key key) {}

    ResponseShelf(Map<String, Version<Response>> held, Tally tally, boolean reasoned) {
        shelf = new Shelf<>(Kinds.RESPONSE, held, tally, reasoned);
        held.values()
                .forEach(response -> {
                    String recommendation = response.parent().id();
                    numbers.put(
                            new Known(recommendation, response.value().key()), response.position());
                    lastNumbers.merge(recommendation, response.position(), Math::max);
                });
    }

    /** Takes a response of the file to a recommendation. */
    Change put(Read<Response> read, Parent recommendation) {
        int number =
                numbers.computeIfAbsent(
                        new Known(recommendation.id(), read.value().key()),
                        _ -> lastNumbers.merge(recommendation.id(), 1, Integer::sum));
        return shelf.putCounted(
                read.at(),
                new Version<>(
                        recommendation.id() + "/" + number,
                        1,
                        number,
                        recommendation,
                        read.value().publicFrom(recommendation.publicFrom()),
                        read.value()));
    }

    Map<String, Version<Response>> toStore() {
        return shelf.toStore();
    }
}
