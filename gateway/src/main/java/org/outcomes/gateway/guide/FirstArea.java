package org.outcomes.gateway.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.outcomes.gateway.service.CallHeaders;
import org.outcomes.gateway.service.ServiceAnswer;
import org.outcomes.gateway.service.ServiceUnavailable;
import org.outcomes.gateway.service.Services;
import org.outcomes.reference.area.AreaKind;
import org.outcomes.reference.bundle.ServiceName;

/** Finds questions worth asking: the views of the first area there is. */
@ApplicationScoped
class FirstArea {

    private final Services services;
    private final ObjectMapper json;

    @Inject
    FirstArea(Services services, ObjectMapper json) {
        this.services = services;
        this.json = json;
    }

    /** The views of the first local authority; none where none is known at the moment. */
    List<Start.Link> views(CallHeaders headers) {
        return read("/v1/areas", headers)
                .filter(area -> area.path("kind").asText().equals(AreaKind.LOCAL_AUTHORITY.code()))
                .findFirst()
                .map(area -> views(area, headers))
                .orElse(List.of());
    }

    private List<Start.Link> views(JsonNode area, CallHeaders headers) {
        String name = area.path("name").asText();
        String path = "/v1/areas/" + area.path("code").asText();
        Stream<Start.Link> oneView =
                read("/v1/outcome-frameworks", headers)
                        .findFirst()
                        .flatMap(framework -> elements(framework.path("areas")).findFirst())
                        .map(outcome ->
                                new Start.Link(
                                        path + "/outcome-areas/" + outcome.path("code").asText(),
                                        name + ": " + outcome.path("title").asText()))
                        .stream();
        return Stream.concat(
                        Stream.of(
                                new Start.Link(path + "/outcome-areas", name + ": report card"),
                                new Start.Link(
                                        path + "/days", name + ": days on which something is new")),
                        oneView)
                .toList();
    }

    private Stream<JsonNode> read(String path, CallHeaders headers) {
        try {
            ServiceAnswer answer = services.of(ServiceName.INDICATORS).get(path, headers);
            return answer.ok()
                    ? elements(json.readTree(answer.content().open()).path("items"))
                    : Stream.empty();
        } catch (ServiceUnavailable | IOException failed) {
            // What cannot be had now is only a link less.
            return Stream.empty();
        }
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
