package org.outcomes.testkit.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outcomes.testkit.token.Tokens;

/**
 * Gives a Quarkus test the database of its service and the key that verifies test tokens:
 * {@code @WithTestResource(value = ServiceDatabase.class, initArgs = @ResourceArg(name = "service",
 * value = "indicators"))}.
 */
public class ServiceDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, Map<String, String>> CREATED = new HashMap<>();

    private @Nullable String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        String name = Objects.requireNonNull(service, "the resource needs the argument service");
        Map<String, String> configuration = new HashMap<>();
        synchronized (CREATED) {
            configuration.putAll(CREATED.computeIfAbsent(name, EmbeddedDatabase::create));
        }
        configuration.put("quarkus.oidc.public-key", Tokens.publicKey());
        configuration.put("outcomes.cursor.key", "a key that signs cursors in tests");
        return configuration;
    }

    @Override
    public void stop() {
        // The database ends with the JVM, so that the next test class need not start another.
    }
}
