package org.outcomes.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.audience.Actor;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/**
 * Does what a request with an Idempotency-Key asks for once. Key and answer are stored in the
 * transaction of the write itself: they are there if and only if it was done.
 *
 * <p>What stores nothing, a refusal or a dry run, leaves no key behind: a repetition tries again.
 */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class Once {

    /** How long a key is remembered. */
    public static final Duration REMEMBERED = Duration.ofHours(24);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeyedRequest request;
    private final Clock clock;

    @Inject
    Once(KeyedRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    /**
     * Does the work and remembers its answer, or gives the answer that was given before.
     *
     * @param handle in the transaction of the work
     * @param actor to whom the key belongs
     * @param type of the answer, which can be written as JSON and read back
     * @throws ProblemException 409 where a request with the key is under way; 422 where the key
     *     stands for another request
     */
    public <T> T run(Handle handle, Actor actor, Class<T> type, Supplier<T> work) {
        Optional<IdempotencyKey> sent = request.key();
        if (sent.isEmpty()) {
            return work.get();
        }
        Keys keys = new Keys(handle, actor, sent.get());
        if (!keys.lock()) {
            throw refused(
                    ProblemKind.REQUEST_UNDER_WAY,
                    sent.get(),
                    "A request with this key is being worked on.");
        }
        Instant oldest = clock.instant().minus(REMEMBERED);
        Optional<Keys.Remembered> before = keys.find(oldest);
        if (before.isPresent()) {
            return replay(sent.get(), before.get(), type);
        }
        T answer = work.get();
        keys.forgetBefore(oldest);
        keys.remember(
                new Keys.Remembered(request.address(), request.digest(), written(answer)),
                clock.instant());
        return answer;
    }

    private <T> T replay(IdempotencyKey key, Keys.Remembered before, Class<T> type) {
        // The body is only read where the address is the same.
        if (!before.address().equals(request.address())
                || !before.digest().equals(request.digest())) {
            throw refused(
                    ProblemKind.KEY_REUSED, key, "This key was sent before with another request.");
        }
        request.isReplayed();
        try {
            return JSON.readValue(before.answer(), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProblemException refused(ProblemKind kind, IdempotencyKey key, String detail) {
        return ProblemException.of(
                kind,
                detail,
                List.of(Fault.ofParameter(IdempotencyKey.HEADER, key.value(), detail)));
    }

    private static String written(Object answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
