package org.outcomes.kit.watch;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Keeps callers from choosing labels: a method may be any word that somebody sends. */
@ApplicationScoped
public class BoundedLabels {

    private static final String REQUESTS = "http.server.requests";
    private static final String METHOD = "method";

    @Produces
    @Singleton
    MeterFilter knownMethods() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id meter) {
                String method = meter.getTag(METHOD);
                return method != null && meter.getName().equals(REQUESTS)
                        ? meter.replaceTags(withMethod(meter, method))
                        : meter;
            }
        };
    }

    private static Iterable<Tag> withMethod(Meter.Id meter, String method) {
        String known = AccessLog.known(HttpMethod.valueOf(method));
        return meter.getTags().stream()
                .map(tag -> tag.getKey().equals(METHOD) ? Tag.of(METHOD, known) : tag)
                .toList();
    }
}
