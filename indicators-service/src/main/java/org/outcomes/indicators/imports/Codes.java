package org.outcomes.indicators.imports;

import java.util.regex.Pattern;

/**
 * Codes of lower-case words joined by hyphens, as indicators, sources and outcome areas have them.
 */
public final class Codes {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Codes() {}

    /**
     * A code as it stands.
     *
     * @throws IllegalArgumentException where it is none; the message quotes it
     */
    public static String parse(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'" + code + "' is not a code of lower-case words joined by hyphens.");
        }
        return code;
    }
}
