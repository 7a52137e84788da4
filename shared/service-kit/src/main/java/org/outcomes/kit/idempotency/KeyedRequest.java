package org.outcomes.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/** The key of this request, and what it stands for: the address and the body. */
@RequestScoped
public class KeyedRequest {

    private Optional<IdempotencyKey> key = Optional.empty();
    private String address = "";
    private DigestedInput body = new DigestedInput(InputStream.nullInputStream());
    private boolean replayed;

    /** The key, if the request has one. */
    public Optional<IdempotencyKey> key() {
        return key;
    }

    InputStream has(IdempotencyKey sent, String sentTo, InputStream sentBody) {
        key = Optional.of(sent);
        address = sentTo;
        body = new DigestedInput(sentBody);
        return body;
    }

    /** Method, path and query. */
    String address() {
        return address;
    }

    /** Reads the body to its end, where that was not done, and gives its digest. */
    String digest() {
        try {
            return body.ofWhole();
        } catch (IOException broken) {
            throw ProblemException.of(
                    ProblemKind.MALFORMED_REQUEST, "The upload broke off before its end.");
        }
    }

    void isReplayed() {
        replayed = true;
    }

    boolean replayed() {
        return replayed;
    }
}
