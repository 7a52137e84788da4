package org.outcomes.launcher.training;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.outcomes.launcher.suite.Part;

/** Requests as readers make them, so that the cache holds what they need. They change nothing. */
final class TrainingRequests {

    private static final int ROUNDS = 3;
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final String AREA = "/v1/areas/E08000018";
    private static final String DAY = "asOf=2009-12-16";

    private TrainingRequests() {}

    /** Makes them; an answer of any kind will do. */
    static void make(Part part, String url) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : paths(part)) {
                    HttpRequest request =
                            HttpRequest.newBuilder(URI.create(url + path)).timeout(TIMEOUT).build();
                    client.send(request, BodyHandlers.discarding());
                }
            }
        }
    }

    private static List<String> paths(Part part) {
        String evidence = AREA + "/evidence?" + DAY;
        return switch (part) {
            case GATEWAY ->
                    List.of(
                            AREA + "/outcome-areas/being-healthy?" + DAY,
                            AREA + "/outcome-areas/staying-safe?" + DAY,
                            AREA + "/outcome-areas?" + DAY,
                            AREA + "/outcome-areas/being-unhealthy?" + DAY,
                            "/v1/observations?size=5",
                            "/v1/outcome-frameworks");
            case INDICATORS ->
                    List.of(
                            evidence,
                            evidence + "&outcomeArea=being-healthy",
                            "/v1/observations?size=5");
            case INSPECTIONS ->
                    List.of(
                            evidence,
                            evidence + "&outcomeArea=being-healthy",
                            "/v1/inspections?size=5");
            case COMMITMENTS ->
                    List.of(evidence, evidence + "&outcomeArea=being-healthy", "/v1/plans?size=5");
        };
    }
}
