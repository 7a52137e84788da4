package org.outcomes.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;

/** Asks a service whether it is ready for requests. */
public final class HealthCheck {

    private static final int CONNECT_MILLIS = 500;
    private static final int ANSWER_MILLIS = 5000;

    private HealthCheck() {}

    /** Whether the service at this address says that it is up. */
    public static boolean ready(String url) {
        try {
            // The old client of the JDK loads in a tenth of the time of the new one, and a start
            // waits for it.
            HttpURLConnection connection =
                    (HttpURLConnection)
                            URI.create(url + "/q/health/ready").toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            return false;
        }
    }
}
