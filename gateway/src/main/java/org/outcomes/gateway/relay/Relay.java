package org.outcomes.gateway.relay;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outcomes.gateway.service.Services;
import org.outcomes.reference.bundle.ServiceName;

/** Passes a request on to a service and its answer back, as streams with back-pressure. */
@ApplicationScoped
public class Relay {

    private static final int CONNECTIONS = 64;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    // An import answers only when it is done.
    private static final Duration LONGEST_WRITE = Duration.ofHours(1);
    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Map<ServiceName, HttpProxy> proxies = new EnumMap<>(ServiceName.class);

    @Inject
    Relay(
            Vertx vertx,
            Services services,
            RelayHeaders.Factory headers,
            @ConfigProperty(name = "outcomes.services.timeout") Duration timeout) {
        HttpClient client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(CONNECTIONS)
                                .setConnectTimeout((int) timeout.toMillis()));
        for (ServiceName service : ServiceName.values()) {
            URI address = services.of(service).address();
            proxies.put(
                    service,
                    HttpProxy.reverseProxy(client)
                            .origin(context -> request(context, client, address))
                            .addInterceptor(headers.of(service)));
        }
    }

    /** Passes the request on. */
    void passOn(RoutingContext context, ServiceName service) {
        Objects.requireNonNull(proxies.get(service)).handle(context.request());
    }

    private static Future<HttpClientRequest> request(
            ProxyContext context, HttpClient client, URI address) {
        boolean read = READS.contains(context.request().getMethod());
        boolean secure = "https".equals(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        return client.request(
                new RequestOptions()
                        .setHost(address.getHost())
                        .setPort(port)
                        .setSsl(secure)
                        .setIdleTimeout((read ? LONGEST_SILENCE : LONGEST_WRITE).toMillis()));
    }
}
