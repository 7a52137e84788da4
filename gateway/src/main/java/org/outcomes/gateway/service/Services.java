package org.outcomes.gateway.service;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outcomes.reference.bundle.ServiceName;

/** The three services. */
@ApplicationScoped
public class Services {

    private final Map<ServiceName, ServiceClient> clients;

    @Inject
    Services(
            @ConfigProperty(name = "outcomes.indicators.url") URI indicators,
            @ConfigProperty(name = "outcomes.inspections.url") URI inspections,
            @ConfigProperty(name = "outcomes.commitments.url") URI commitments,
            ServiceCalls calls) {
        Map<ServiceName, URI> addresses =
                Map.of(
                        ServiceName.INDICATORS, indicators,
                        ServiceName.INSPECTIONS, inspections,
                        ServiceName.COMMITMENTS, commitments);
        Map<ServiceName, ServiceClient> all = new EnumMap<>(ServiceName.class);
        addresses.forEach(
                (service, address) -> all.put(service, new ServiceClient(service, address, calls)));
        clients = Collections.unmodifiableMap(all);
    }

    void stop(@Observes ShutdownEvent event) {
        clients.values().forEach(ServiceClient::close);
    }

    /** The client of one service. */
    public ServiceClient of(ServiceName service) {
        ServiceClient client = clients.get(service);
        if (client == null) {
            throw new IllegalStateException("no address for " + service.code());
        }
        return client;
    }
}
