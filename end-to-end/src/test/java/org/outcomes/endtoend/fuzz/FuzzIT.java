package org.outcomes.endtoend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.outcomes.endtoend.SuiteUnderTest;
import org.outcomes.endtoend.document.ApiDocument;

/**
 * Sends thousands of requests that nobody should send. Run one again with {@code -Dfuzz.seed=…};
 * {@code -Dthorough} sends ten times as many.
 */
@ExtendWith(SuiteUnderTest.class)
class FuzzIT {

    private static final int REQUESTS = System.getProperty("thorough") == null ? 5_000 : 50_000;
    private static final int MOST_NAMED = 20;
    private static final int EDGE_CASES = 1_000;

    @Test
    void answersEveryRequestSoundly() {
        long seed = Long.getLong("fuzz.seed", new SecureRandom().nextLong());
        System.out.println("Fuzzing with " + REQUESTS + " requests, -Dfuzz.seed=" + seed);
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        JqwikSession.run(() -> {
            Supplier<FuzzedRequest> requests = requests(seed);
            RawHttp http = new RawHttp(SuiteUnderTest.suite().url());
            for (int sent = 0; sent < REQUESTS && faults.size() < MOST_NAMED; sent++) {
                FuzzedRequest request = requests.get();
                fault(http, request, statuses)
                        .ifPresent(found -> faults.add(found + "\n  to " + request));
            }
        });
        System.out.println("Answers by status: " + statuses);
        assertThat(faults).as("seed %d", seed).isEmpty();
    }

    private static Supplier<FuzzedRequest> requests(long seed) {
        Random random = new Random(seed);
        var generator =
                new Requests(ApiDocument.kept(), SuiteUnderTest.suite().token())
                        .all()
                        .generator(EDGE_CASES);
        return () -> generator.next(random).value();
    }

    private static Optional<String> fault(
            RawHttp http, FuzzedRequest request, Map<Integer, Integer> statuses) {
        try {
            RawAnswer answer = http.send(request);
            statuses.merge(answer.status(), 1, Integer::sum);
            return Verdict.on(request, answer);
        } catch (IOException | RuntimeException noAnswer) {
            return Optional.of("no answer: " + noAnswer);
        }
    }
}
