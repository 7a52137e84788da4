package org.outcomes.endtoend.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Sends bytes to a server and reads one answer; an HTTP client would refuse to send most of them.
 */
final class RawHttp {

    private static final int LONGEST_WAIT_MILLIS = 10_000;

    private final URI server;

    RawHttp(URI server) {
        this.server = server;
    }

    /**
     * The answer to a request.
     *
     * @throws IOException where none comes in ten seconds, or the connection is cut before its end
     */
    RawAnswer send(FuzzedRequest request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(LONGEST_WAIT_MILLIS);
            socket.setTcpNoDelay(true);
            write(socket, request.bytes(server.getAuthority()));
            InputStream in = new BufferedInputStream(socket.getInputStream());
            return read(in, request.method().equals("HEAD"));
        }
    }

    // A server that refuses a request may close before it has read all of it.
    private static void write(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException refusedMidway) {
            // The answer tells.
        }
    }

    private static RawAnswer read(InputStream in, boolean noBody) throws IOException {
        String[] statusLine = line(in).split(" ", 3);
        int status = Integer.parseInt(statusLine[1]);
        Map<String, String> headers = headers(in);
        if (status == 100) {
            return read(in, noBody);
        }
        boolean empty = noBody || status == 204 || status == 304;
        return new RawAnswer(status, headers, empty ? "" : body(in, headers));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        return headers;
    }

    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        byte[] bytes = sent(in, headers);
        boolean zipped = headers.getOrDefault("content-encoding", "").equals("gzip");
        return new String(zipped ? unzipped(bytes) : bytes, StandardCharsets.UTF_8);
    }

    private static byte[] sent(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return chunks(in);
        }
        String length = headers.get("content-length");
        return length == null ? in.readAllBytes() : exactly(in, Integer.parseInt(length));
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (InputStream content = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return content.readAllBytes();
        }
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
            body.writeBytes(exactly(in, size));
            line(in);
        }
        return body.toByteArray();
    }

    private static int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(line(in).trim(), 16);
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException(
                    "The body ends after %d of %d bytes.".formatted(bytes.length, length));
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The connection was closed in a line: " + line);
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
