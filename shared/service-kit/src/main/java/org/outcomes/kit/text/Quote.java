package org.outcomes.kit.text;

/** Texts of others as they are quoted back: not too long, and fit for JSON whatever was sent. */
public final class Quote {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String CUT = "…";

    private Quote() {}

    /** At most so many characters of a text, whole ones, and a mark where something was cut off. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return whole(text);
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return whole(text.substring(0, end)) + CUT;
    }

    /** Whether every surrogate of a text has its other half. */
    static boolean isWhole(String text) {
        return text.codePoints().noneMatch(Quote::isHalf);
    }

    private static String whole(String text) {
        if (isWhole(text) && text.indexOf(Utf8Text.WRONG_BYTES) < 0) {
            return text;
        }
        return text.codePoints()
                .map(point -> isHalf(point) || point == Utf8Text.WRONG_BYTES ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
