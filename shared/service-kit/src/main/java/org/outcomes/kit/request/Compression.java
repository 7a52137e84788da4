package org.outcomes.kit.request;

import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Compresses answers by the media type that they have when they are sent. The framework looks
 * earlier, when an answer whose type a filter sets has none yet, and not at all at what is passed
 * on.
 */
@ApplicationScoped
public class Compression {

    private static final int AROUND_ALL_OTHERS = 1_000;

    private final Set<String> mediaTypes;

    @Inject
    Compression(
            @ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(
                            _ -> HttpCompressionHandler.compressIfNeeded(context, mediaTypes));
                    context.next();
                },
                AROUND_ALL_OTHERS);
    }
}
