package org.outcomes.gateway.union.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.service.ServiceAnswer;
import org.outcomes.gateway.service.ServiceUnavailable;
import org.outcomes.gateway.service.Services;
import org.outcomes.reference.bundle.ServiceName;

/** Reads a whole collection from one service, page by page. */
@ApplicationScoped
public class ServicePages {

    private static final int LARGEST_PAGE = 1000;

    private final Services services;
    private final ObjectMapper json;

    @Inject
    ServicePages(Services services, ObjectMapper json) {
        this.services = services;
        this.json = json;
    }

    /** All items that the service has, in its order. */
    <T> List<T> readAll(ServiceName service, SharedCollection<T> collection)
            throws ServiceUnavailable {
        List<T> items = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            JsonNode page = read(service, collection, cursor);
            for (JsonNode item : page.path("items")) {
                items.add(json.convertValue(item, collection.kind().type()));
            }
            JsonNode next = page.path("page").path("next");
            cursor = next.isTextual() ? Optional.of(next.textValue()) : Optional.empty();
        } while (cursor.isPresent());
        return items;
    }

    private JsonNode read(
            ServiceName service, SharedCollection<?> collection, Optional<String> cursor)
            throws ServiceUnavailable {
        String path =
                "%s?asOf=%s&size=%d%s"
                        .formatted(
                                collection.kind().path(),
                                collection.asOf(),
                                LARGEST_PAGE,
                                cursor.map(ServicePages::parameter).orElse(""));
        ServiceAnswer answer = services.of(service).get(path, collection.headers());
        if (!answer.ok()) {
            throw services.of(service).failed("status " + answer.status());
        }
        try {
            return json.readTree(answer.content().open());
        } catch (IOException unreadable) {
            throw services.of(service).failed("unreadable page");
        }
    }

    private static String parameter(String cursor) {
        return "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }
}
