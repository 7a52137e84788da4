package org.outcomes.gateway.evidence.app;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outcomes.gateway.service.Content;
import org.outcomes.kit.audience.Audience;
import org.outcomes.reference.bundle.ServiceName;

/** The last good answer of each service to each question of each audience, for ten minutes. */
@ApplicationScoped
public class LastGood {

    /** How old an answer may be that stands in for a service. */
    public static final Duration OLDEST = Duration.ofMinutes(10);

    private final Clock clock;
    private final Cache<Question, Kept> answers;

    @Inject
    LastGood(
            Clock clock,
            @ConfigProperty(name = "outcomes.last-good.size", defaultValue = "32M")
                    MemorySize size) {
        this.clock = clock;
        this.answers =
                Caffeine.newBuilder()
                        .maximumWeight(size.asLongValue())
                        .weigher((Question _, Kept kept) -> kept.content().size())
                        .expireAfterWrite(OLDEST)
                        .build();
    }

    /**
     * A question to a service.
     *
     * @param path the path of the call, which names area, day and what else was asked
     */
    record Question(ServiceName service, Audience audience, String path) {}

    /** An answer with the moment at which it came. */
    record Kept(Content content, Instant retrievedAt) {}

    /** Keeps an answer in place of the one before. */
    void keep(Question question, Content content) {
        answers.put(question, new Kept(content, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** The last good answer, if there is one that is not too old. */
    Optional<Kept> find(Question question) {
        Instant oldest = clock.instant().minus(OLDEST);
        return Optional.ofNullable(answers.getIfPresent(question))
                .filter(kept -> !kept.retrievedAt().isBefore(oldest));
    }
}
