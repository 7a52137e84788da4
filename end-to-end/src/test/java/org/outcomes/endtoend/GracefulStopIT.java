package org.outcomes.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.reference.bundle.BundleFile;

/**
 * A part that is told to stop (SIGTERM) finishes what it has begun, begins nothing, and leaves no
 * half of anything.
 */
@ExtendWith(SuiteUnderTest.class)
class GracefulStopIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "indicators"})
    void finishesTheRequestInFlightAndRefusesNewOnes(String part) throws Exception {
        URI address = SuiteUnderTest.suite().url(part);
        byte[] observations = Files.readAllBytes(SuiteUnderTest.BUNDLE.resolve("observations.csv"));
        Thread stopping = new Thread(() -> SuiteUnderTest.suite().stopService(part));
        try (SlowUpload upload =
                SlowUpload.begin(address, BundleFile.OBSERVATIONS, observations, "?dryRun=true")) {
            await(() -> isBeingAnswered(address));

            stopping.start();
            await(() -> !isReady(address));
            HttpResponse<String> answer = upload.finish();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(JsonPath.from(answer.body()).getInt("unchanged")).isPositive();
        } finally {
            stopping.join();
            SuiteUnderTest.suite().startService(part);
        }
    }

    @Test
    void storesNothingOfAnImportThatDoesNotEndInTime() throws Exception {
        URI address = SuiteUnderTest.suite().url("indicators");
        byte[] sources = manySources();
        Thread stopping = new Thread(() -> SuiteUnderTest.suite().stopService("indicators"));
        try (SlowUpload upload = SlowUpload.begin(address, BundleFile.SOURCES, sources, "")) {
            await(() -> isBeingAnswered(address));

            stopping.start();
            stopping.join();

            assertThat(upload.wasTaken()).isFalse();
        } finally {
            SuiteUnderTest.suite().startService("indicators");
        }

        RestAssured.given()
                .baseUri(address.toString())
                .get("/v1/sources/cut-off-1")
                .then()
                .statusCode(404);
    }

    private static byte[] manySources() {
        StringBuilder file =
                new StringBuilder(
                        "id,title,publisher,published_on,meeting_on,kind,licence,attribution\n");
        for (int number = 1; number <= 2_000; number++) {
            file.append("cut-off-")
                    .append(number)
                    .append(",A letter,Ofsted,2008-12-17,,letter,x,y\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    // The question itself is one of those that are being answered.
    private static boolean isBeingAnswered(URI part) {
        return answer(part.resolve("/q/metrics"))
                .lines()
                .filter(line -> line.startsWith("http_server_active_requests{"))
                .anyMatch(line -> Double.parseDouble(line.split(" ")[1]) >= 2);
    }

    private static boolean isReady(URI part) {
        return !answer(part.resolve("/q/health/ready")).isEmpty();
    }

    /** What it answers with a 200, else nothing. */
    private static String answer(URI address) {
        try {
            HttpResponse<String> answer =
                    HTTP.send(
                            HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                            BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException refused) {
            return "";
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }

    private static void await(BooleanSupplier wanted) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wanted.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }
}
