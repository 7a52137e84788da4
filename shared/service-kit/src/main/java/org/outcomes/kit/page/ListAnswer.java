package org.outcomes.kit.page;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.table.Credits;
import org.outcomes.kit.table.Credits.Credit;
import org.outcomes.kit.table.OneState;
import org.outcomes.kit.table.Table;
import org.outcomes.kit.table.TableDescription;

/**
 * What the answer of a collection has besides its page, or in its place: a resource always gives a
 * page, which is left out where a table or its description is asked for.
 */
@RequestScoped
public class ListAnswer {

    private static final String TABLE_TYPE = "text/csv;charset=UTF-8;header=present";

    private final ListRequest request;
    private final OneState states;
    private final Credits credits;
    private Optional<String> link = Optional.empty();
    private Optional<Instead> instead = Optional.empty();
    private Optional<OneState.Held> held = Optional.empty();

    @Inject
    ListAnswer(ListRequest request, OneState states, Credits credits) {
        this.request = request;
        this.states = states;
        this.credits = credits;
    }

    /**
     * What is given instead of a page.
     *
     * @param content made for the record type of the items
     */
    private record Instead(String mediaType, String fileName, Function<Class<?>, Object> content) {}

    /** The page is followed by another. */
    void goesOn(String cursor) {
        link = Optional.of("<%s>; rel=\"next\"".formatted(request.address("cursor", cursor)));
    }

    /** All items as CSV, read in one state of what is stored. */
    <T> void asTable(Function<PageRequest, Listed<T>> reading) {
        OneState.Held state = states.hold();
        held = Optional.of(state);
        Iterator<List<T>> all = new Walk<>(page -> state.read(() -> reading.apply(page)));
        link =
                Optional.of(
                        "<%s>; rel=\"describedby\"; type=\"%s\""
                                .formatted(
                                        request.address("format", ListForm.CSVW.code()),
                                        ListForm.CSVW.mediaType()));
        instead =
                Optional.of(
                        new Instead(
                                TABLE_TYPE,
                                request.collection() + ".csv",
                                type -> new Table(type, all, state)));
    }

    /** How to read the CSV. */
    <T> void asDescription(Viewpoint viewpoint, Function<PageRequest, Listed<T>> reading) {
        // What is wrong with the question is wrong with its description, too.
        var _ = reading.apply(PageRequest.first(1));
        List<Credit> seen = credits.seenFrom(viewpoint);
        instead =
                Optional.of(
                        new Instead(
                                ListForm.CSVW.mediaType(),
                                request.collection() + ".csv-metadata.json",
                                type ->
                                        TableDescription.of(
                                                type,
                                                request.address("format", ListForm.CSV.code()),
                                                seen)));
    }

    @ServerResponseFilter
    public void complete(ContainerResponseContext response, ResourceInfo resource) {
        if (response.getEntity() instanceof Paged<?>) {
            link.ifPresent(value -> response.getHeaders().add(HttpHeaders.LINK, value));
            instead.ifPresent(other -> replace(response, other, itemsOf(resource)));
        }
    }

    @PreDestroy
    void letGo() {
        held.ifPresent(OneState.Held::close);
    }

    private static void replace(
            ContainerResponseContext response, Instead other, Class<?> itemType) {
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s\"".formatted(other.fileName()));
        response.setEntity(
                other.content().apply(itemType),
                new Annotation[0],
                MediaType.valueOf(other.mediaType()));
    }

    private static Class<?> itemsOf(ResourceInfo resource) {
        return switch (resource.getResourceMethod().getGenericReturnType()) {
            case ParameterizedType page -> firstArgument(page);
            case Class<?> type ->
                    Arrays.stream(type.getGenericInterfaces())
                            .filter(ParameterizedType.class::isInstance)
                            .map(ParameterizedType.class::cast)
                            .filter(general -> general.getRawType() == Paged.class)
                            .map(ListAnswer::firstArgument)
                            .findFirst()
                            .orElseThrow();
            case Type other -> throw new IllegalStateException("no page: " + other);
        };
    }

    private static Class<?> firstArgument(ParameterizedType type) {
        return (Class<?>) type.getActualTypeArguments()[0];
    }
}
