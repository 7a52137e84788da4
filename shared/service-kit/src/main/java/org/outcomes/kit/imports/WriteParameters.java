package org.outcomes.kit.imports;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.request.RequestId;

/** The query parameters that every write takes, and who writes under which request. */
public class WriteParameters {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 1000;

    /** Why records are changed or corrected, at most 1000 characters. */
    @RestQuery public @Nullable String reason;

    @Inject Caller caller;
    @Inject RequestId requestId;

    /** The write that is asked for; a wrong reason ends the request with a 400. */
    public Write write() {
        Parameters parameters = new Parameters();
        Optional<String> why = readReason(parameters);
        parameters.orThrow();
        return writeBecause(why);
    }

    /** Reads why; a fault is noted in the parameters. */
    Optional<String> readReason(Parameters parameters) {
        return parameters.read("reason", reason, WriteParameters::parseReason);
    }

    /** The write of this request. */
    Write writeBecause(Optional<String> why) {
        return new Write(why, caller.actor(), requestId.value());
    }

    private static String parseReason(String value) {
        if (value.isBlank() || value.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A reason has 1 to " + LONGEST_REASON + " characters.");
        }
        return value;
    }
}
