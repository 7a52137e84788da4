package org.outcomes.gateway.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A service whose answers a test decides: what it says, after how long, and whether it is up. */
public final class StubService {

    private static final int CUT_SHORT = -1;

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger drops = new AtomicInteger();
    private final int port;
    private HttpServer server;
    private volatile Duration delay = Duration.ZERO;
    private volatile Runnable beforeAnswering = () -> {};

    /** A request that came. */
    public record Request(
            String method, String uri, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> String.join(",", entry.getValue()))
                    .findFirst()
                    .orElse(null);
        }

        public String path() {
            return uri.contains("?") ? uri.substring(0, uri.indexOf('?')) : uri;
        }
    }

    /** What the service says. */
    public record Answer(
            int status, String contentType, String body, Map<String, String> headers) {}

    public StubService() {
        server = listen(0);
        port = server.getAddress().getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Takes away all that was set and all that came, and lets the service be up. */
    public void reset() {
        up();
        answers.clear();
        requests.clear();
        drops.set(0);
        delay = Duration.ZERO;
        beforeAnswering = () -> {};
    }

    /** Answers a path, whatever its query, with JSON. */
    public void answer(String path, String json) {
        answer(path, 200, json);
    }

    public void answer(String path, int status, String json) {
        String type = status == 200 ? "application/json" : "application/problem+json";
        answer(path, new Answer(status, type, json, Map.of()));
    }

    public void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** Lets every answer wait. */
    public void answerAfter(Duration time) {
        delay = time;
    }

    /** Begins to answer a path and is then gone, before it has said that this was all. */
    public void cutShort(String path, String contentType, String begun) {
        answers.put(path, new Answer(CUT_SHORT, contentType, begun, Map.of()));
    }

    /** Closes the connections of the next requests without an answer. */
    public void dropNext(int number) {
        drops.set(number);
    }

    /** Does something before every answer. */
    public void beforeAnswering(Runnable action) {
        beforeAnswering = action;
    }

    /** What came, oldest first. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** What came for a path. */
    public List<Request> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    /** Stops listening: connections are refused from here on. */
    public synchronized void down() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** Listens again at the same port. */
    public synchronized void up() {
        if (server == null) {
            server = listen(port);
        }
    }

    private HttpServer listen(int at) {
        try {
            HttpServer started =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::handle);
            started.start();
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(
                    new Request(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            Map.copyOf(exchange.getRequestHeaders()),
                            body));
            if (drops.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                return;
            }
            beforeAnswering.run();
            Thread.sleep(delay);
            Answer answer =
                    answers.getOrDefault(
                            exchange.getRequestURI().getPath(),
                            new Answer(
                                    404,
                                    "application/problem+json",
                                    "{\"status\":404,\"code\":\"not-found\"}",
                                    Map.of()));
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            if (!answer.contentType().isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            }
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            if (answer.status() == CUT_SHORT) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(bytes);
                exchange.getResponseBody().flush();
                down();
                return;
            }
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
