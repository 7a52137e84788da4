package org.outcomes.endtoend.fuzz;

import java.util.Map;

/**
 * An answer as it came.
 *
 * @param headers by their names in lower case
 */
record RawAnswer(int status, Map<String, String> headers, String body) {

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
