package org.outcomes.reference.area;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an area: a GSS code such as {@code E08000018}, or that of a group of places, such as
 * {@code statistical-neighbours:E08000018}.
 */
public record AreaCode(String code) implements Comparable<AreaCode> {

    /** How a code is written, as a regular expression. */
    public static final String FORM = "([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[A-Z][0-9]{8}";

    private static final Pattern WELL_FORMED = Pattern.compile(FORM);

    public AreaCode {
        if (!WELL_FORMED.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    ("\"%s\" is not an area code: it is a capital and eight digits such as"
                                    + " E08000018, or a group of places such as"
                                    + " statistical-neighbours:E08000018")
                            .formatted(code));
        }
    }

    /** The area code that this text is; refuses any other text with a message fit to be shown. */
    public static AreaCode of(String code) {
        return new AreaCode(code);
    }

    /** The area code that this text is, if it is one. */
    public static Optional<AreaCode> tryOf(String code) {
        return WELL_FORMED.matcher(code).matches()
                ? Optional.of(new AreaCode(code))
                : Optional.empty();
    }

    /** Whether this names a group of places, and not a place. */
    public boolean isGroup() {
        return code.indexOf(':') >= 0;
    }

    @Override
    public int compareTo(AreaCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
