package org.outcomes.gateway.service;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.outcomes.reference.bundle.ServiceName;

/** Asks all services at the same time. */
public final class Together {

    private Together() {}

    /** What the task gives for each service, in their order; it waits for the slowest. */
    public static <T> Map<ServiceName, T> ask(Function<ServiceName, T> task) {
        Map<ServiceName, Future<T>> asked = new EnumMap<>(ServiceName.class);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (ServiceName service : ServiceName.values()) {
                asked.put(service, threads.submit(() -> task.apply(service)));
            }
        }
        Map<ServiceName, T> answers = new EnumMap<>(ServiceName.class);
        asked.forEach((service, answer) -> answers.put(service, result(answer)));
        return answers;
    }

    private static <T> T result(Future<T> finished) {
        try {
            return finished.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
