package org.outcomes.gateway.evidence.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.outcomes.gateway.service.CallHeaders;
import org.outcomes.gateway.service.ServiceAnswer;
import org.outcomes.gateway.service.ServiceUnavailable;
import org.outcomes.gateway.service.Services;
import org.outcomes.kit.audience.Audience;
import org.outcomes.reference.bundle.ServiceName;

/** Asks one service for its part, and falls back on what it last said. */
@ApplicationScoped
public class EvidenceOfService {

    private static final Logger LOG = Logger.getLogger(EvidenceOfService.class);

    private final Services services;
    private final EvidenceReader reader;
    private final LastGood lastGood;

    @Inject
    EvidenceOfService(Services services, EvidenceReader reader, LastGood lastGood) {
        this.services = services;
        this.reader = reader;
        this.lastGood = lastGood;
    }

    /**
     * What is asked of a service.
     *
     * @param path the path of the call with its query, which says all that is asked
     */
    public record Question(String path, Audience audience, CallHeaders headers) {}

    /** The part of a service, read as the given type. */
    public <T> Part<T> ask(ServiceName service, Class<T> type, Question question) {
        LastGood.Question key =
                new LastGood.Question(service, question.audience(), question.path());
        try {
            ServiceAnswer answer = services.of(service).get(question.path(), question.headers());
            if (answer.ok()) {
                T evidence = reader.read(answer.content(), type);
                lastGood.keep(key, answer.content());
                return new Part.Fresh<>(evidence);
            }
            log(service, question, "status " + answer.status());
        } catch (ServiceUnavailable failed) {
            log(service, question, String.valueOf(failed.getMessage()));
        } catch (IOException unreadable) {
            LOG.errorf(
                    unreadable,
                    "event=evidence-unreadable service=%s requestId=%s",
                    service.code(),
                    question.headers().requestId());
        }
        return fallBack(key, type);
    }

    private <T> Part<T> fallBack(LastGood.Question key, Class<T> type) {
        Optional<LastGood.Kept> kept = lastGood.find(key);
        try {
            return kept.isPresent()
                    ? new Part.Stale<>(
                            reader.read(kept.get().content(), type), kept.get().retrievedAt())
                    : new Part.Unavailable<>();
        } catch (IOException impossible) {
            throw new IllegalStateException("what was read once cannot be read again", impossible);
        }
    }

    private static void log(ServiceName service, Question question, String reason) {
        LOG.warnf(
                "event=service-unavailable service=%s reason=\"%s\" requestId=%s",
                service.code(), reason, question.headers().requestId());
    }
}
