package org.outcomes.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import org.outcomes.launcher.process.Port;

/**
 * The question that a newcomer is given to try: what was known about children's health in Rotherham
 * when the Cabinet Member met on 16 December 2009.
 *
 * @param port the port of the gateway
 */
record ExampleQuestion(int port) {

    private static final String OUTCOME_AREAS = "/v1/areas/E08000018/outcome-areas";
    private static final String DAY = "?asOf=2009-12-16";
    private static final int ATTEMPTS = 3;
    private static final int TIMEOUT_MILLIS = 20_000;

    /** The command that asks for the view. */
    String view() {
        return "curl -s 'http://localhost:%d%s/being-healthy%s'"
                .formatted(port, OUTCOME_AREAS, DAY);
    }

    /** The command that asks for the report card of the same day. */
    String reportCard() {
        return "curl -s 'http://localhost:%d%s%s'".formatted(port, OUTCOME_AREAS, DAY);
    }

    /**
     * Asks it until every service has answered in time: the very first answers are slow, and a
     * newcomer's first view should not lack a part for that.
     */
    void warmUp() {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (!ask().contains("\"unavailable\"")) {
                return;
            }
        }
    }

    // What else may be wrong is for whoever asks in earnest: here it is an empty answer.
    private String ask() {
        URI question =
                URI.create(
                        "http://%s:%d%s/being-healthy%s"
                                .formatted(Port.HOST, port, OUTCOME_AREAS, DAY));
        try {
            HttpURLConnection connection = (HttpURLConnection) question.toURL().openConnection();
            connection.setReadTimeout(TIMEOUT_MILLIS);
            if (connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
                return "";
            }
            try (InputStream body = connection.getInputStream()) {
                return new String(body.readAllBytes(), UTF_8);
            }
        } catch (IOException e) {
            return "";
        }
    }
}
