package org.outcomes.kit.server;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Settings of the HTTP server that are read once, before anything of the application runs. Reading
 * the configuration comes before even that.
 */
public final class EarlySettings implements SmallRyeConfigBuilderCustomizer {

    // Quarkus would answer a malformed address without a body; StrictAddress answers it instead.
    private static final String NO_ADDRESS_CHECK = "vertx.disableURIValidation";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
        System.setProperty(NO_ADDRESS_CHECK, "true");
    }
}
