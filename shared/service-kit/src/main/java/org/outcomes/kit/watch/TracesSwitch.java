package org.outcomes.kit.watch;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Traces are made only where there is somebody to send them to: {@code outcomes.traces.endpoint}.
 */
public final class TracesSwitch implements ConfigSourceFactory {

    private static final int BELOW_ALL_OTHERS = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue endpoint = context.getValue("outcomes.traces.endpoint");
        boolean wanted =
                endpoint != null && endpoint.getValue() != null && !endpoint.getValue().isBlank();
        return List.of(
                new PropertiesConfigSource(
                        wanted
                                ? Map.of(
                                        "quarkus.otel.sdk.disabled",
                                        "false",
                                        "quarkus.otel.exporter.otlp.endpoint",
                                        endpoint.getValue())
                                : Map.of("quarkus.otel.sdk.disabled", "true"),
                        "traces",
                        BELOW_ALL_OTHERS));
    }
}
