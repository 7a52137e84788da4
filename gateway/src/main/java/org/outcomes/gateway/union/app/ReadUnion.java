package org.outcomes.gateway.union.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outcomes.gateway.service.CallHeaders;
import org.outcomes.gateway.service.ServiceAnswer;
import org.outcomes.gateway.service.ServiceUnavailable;
import org.outcomes.gateway.service.Services;
import org.outcomes.gateway.service.Together;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.reference.bundle.ServiceName;

/**
 * Reads what all three services keep alike. An item that several have is told as the first of them
 * has it. The collections are small, so they are read whole: services need not sort alike.
 */
@ApplicationScoped
public class ReadUnion {

    private static final int NOT_FOUND = 404;

    private final Services services;
    private final ServicePages pages;
    private final ObjectMapper json;

    @Inject
    ReadUnion(Services services, ServicePages pages, ObjectMapper json) {
        this.services = services;
        this.pages = pages;
        this.json = json;
    }

    /**
     * All items, in the order of the first service that has them.
     *
     * @throws ProblemException 503 where no service answers
     */
    public <T> Union<T> all(SharedCollection<T> collection) {
        Map<ServiceName, Optional<List<T>>> answers =
                Together.askAll(service -> items(service, collection));
        Function<T, String> name = collection.kind().name();
        Map<String, T> union = new LinkedHashMap<>();
        List<String> warnings = new ArrayList<>();
        answers.forEach((service, items) -> {
            items.ifPresent(
                    found -> found.forEach(item -> union.putIfAbsent(name.apply(item), item)));
            if (items.isEmpty()) {
                warnings.add(
                        "The %s service does not answer; what it alone keeps is missing."
                                .formatted(service.code()));
            }
        });
        if (warnings.size() == answers.size()) {
            throw unavailable();
        }
        return new Union<>(List.copyOf(union.values()), name, warnings);
    }

    /**
     * One item, as the first service has it that knows it; empty where none does.
     *
     * @param name what the item is known by
     * @throws ProblemException 503 where no service that answers knows it and one does not answer
     */
    public <T> Optional<T> one(SharedKind<T> kind, String name, CallHeaders headers) {
        String path = kind.path() + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        Map<ServiceName, Found<T>> answers =
                Together.askAll(service -> find(service, path, kind.type(), headers));
        Optional<T> item =
                answers.values().stream().flatMap(found -> found.item().stream()).findFirst();
        if (item.isEmpty() && !answers.values().stream().allMatch(Found::answered)) {
            throw unavailable();
        }
        return item;
    }

    /** What a service says of one item. */
    private record Found<T>(boolean answered, Optional<T> item) {}

    private <T> Found<T> find(
            ServiceName service, String path, Class<T> type, CallHeaders headers) {
        try {
            ServiceAnswer answer = services.of(service).get(path, headers);
            return answer.ok()
                    ? new Found<>(true, Optional.of(json.readValue(answer.content().open(), type)))
                    : new Found<>(answer.status() == NOT_FOUND, Optional.empty());
        } catch (ServiceUnavailable | IOException failed) {
            return new Found<>(false, Optional.empty());
        }
    }

    private <T> Optional<List<T>> items(ServiceName service, SharedCollection<T> collection) {
        try {
            return Optional.of(pages.readAll(service, collection));
        } catch (ServiceUnavailable failed) {
            return Optional.empty();
        }
    }

    private static ProblemException unavailable() {
        return ProblemException.of(
                ProblemKind.UNAVAILABLE,
                "The services that keep this do not answer at the moment.");
    }
}
