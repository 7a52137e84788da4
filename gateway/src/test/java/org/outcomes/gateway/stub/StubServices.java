package org.outcomes.gateway.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.Map;
import org.outcomes.testkit.token.Tokens;

/** The three services of a test, as stubs. */
public class StubServices implements QuarkusTestResourceLifecycleManager {

    public static final StubService INDICATORS = new StubService();
    public static final StubService INSPECTIONS = new StubService();
    public static final StubService COMMITMENTS = new StubService();

    /** Longer than in production, so that a slow machine fails no test. */
    public static final Duration TIMEOUT = Duration.ofSeconds(2);

    /** Small, so that a test can send more. */
    public static final int LARGEST_BUNDLE = 100_000;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "outcomes.services.first-question", "false",
                "outcomes.indicators.url", INDICATORS.address(),
                "outcomes.inspections.url", INSPECTIONS.address(),
                "outcomes.commitments.url", COMMITMENTS.address(),
                "outcomes.services.timeout", TIMEOUT.toMillis() + "ms",
                "outcomes.imports.largest-bundle", String.valueOf(LARGEST_BUNDLE),
                "quarkus.oidc.public-key", Tokens.publicKey(),
                "outcomes.cursor.key", "a key that signs cursors in tests");
    }

    @Override
    public void stop() {
        // The stubs end with the JVM, so that the next test class need not start others.
    }

    /** All three as they are at the start of a test. */
    public static void reset() {
        INDICATORS.reset();
        INSPECTIONS.reset();
        COMMITMENTS.reset();
    }
}
