package org.outcomes.gateway.service;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.outcomes.kit.watch.Carried;
import org.outcomes.reference.bundle.ServiceName;

/** Asks several services at the same time. */
public final class Together {

    private Together() {}

    /** What the task gives for each service, in their order; it waits for the slowest. */
    public static <T> Map<ServiceName, T> ask(
            Collection<ServiceName> services, Function<ServiceName, T> task) {
        Map<ServiceName, CompletableFuture<T>> asked = new EnumMap<>(ServiceName.class);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Executor carried = Carried.on(threads);
            for (ServiceName service : services) {
                asked.put(
                        service, CompletableFuture.supplyAsync(() -> task.apply(service), carried));
            }
        }
        Map<ServiceName, T> answers = new EnumMap<>(ServiceName.class);
        asked.forEach((service, answer) -> answers.put(service, answer.join()));
        return answers;
    }

    /** The same for all services. */
    public static <T> Map<ServiceName, T> askAll(Function<ServiceName, T> task) {
        return ask(List.of(ServiceName.values()), task);
    }
}
