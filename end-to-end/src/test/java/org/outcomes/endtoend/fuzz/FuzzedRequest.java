package org.outcomes.endtoend.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request as its bytes go to the server: nothing is checked or encoded on the way.
 *
 * @param target path and query as they stand in the request line
 * @param headers whole header lines, besides Host and Content-Length
 * @param body the content, a character for each byte; empty where there is none
 */
record FuzzedRequest(String method, String target, List<String> headers, String body) {

    private static final int LONGEST_SHOWN = 300;

    byte[] bytes(String host) {
        StringBuilder head = new StringBuilder();
        head.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(host).append("\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (!body.isEmpty()) {
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        head.append("\r\n");
        // One byte a character: those above 0x7f go out as bytes that are no UTF-8.
        return (head + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return "%s %s %s %s"
                .formatted(
                        method,
                        cut(target),
                        headers.stream().map(FuzzedRequest::withoutToken).toList(),
                        cut(body));
    }

    private static String withoutToken(String header) {
        return header.startsWith("Authorization: Bearer ey") ? "Authorization: …" : cut(header);
    }

    private static String cut(String text) {
        String one = text.replace("\r", "\\r").replace("\n", "\\n");
        return one.length() <= LONGEST_SHOWN
                ? one
                : one.substring(0, LONGEST_SHOWN) + "… (" + one.length() + ")";
    }
}
