package org.outcomes.gateway.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
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
            @ConfigProperty(name = "outcomes.commitments.url") URI commitments) {
        HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(ServiceClient.TIMEOUT)
                        .build();
        Map<ServiceName, ServiceClient> all = new EnumMap<>(ServiceName.class);
        all.put(
                ServiceName.INDICATORS,
                new ServiceClient(ServiceName.INDICATORS, indicators, http));
        all.put(
                ServiceName.INSPECTIONS,
                new ServiceClient(ServiceName.INSPECTIONS, inspections, http));
        all.put(
                ServiceName.COMMITMENTS,
                new ServiceClient(ServiceName.COMMITMENTS, commitments, http));
        clients = Collections.unmodifiableMap(all);
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
