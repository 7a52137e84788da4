package org.outcomes.reference.period;

import java.util.Optional;

/** A kind of period together with whether it is a span, printed {@code FY} or {@code M-span}. */
public record PeriodKindCode(PeriodKind kind, boolean span) {

    private static final String SPAN = "-span";

    /**
     * Reads {@code FY}, {@code M-span} and the like; refuses any other text with a message that
     * quotes it.
     */
    public static PeriodKindCode of(String code) {
        return tryOf(code)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                ("\"%s\" is not a kind of period: it is one of CY, FY, AY,"
                                                + " FYQ, M, D, or one of them followed by"
                                                + " -span")
                                        .formatted(code)));
    }

    /** The kind that this text is, if it is one. */
    public static Optional<PeriodKindCode> tryOf(String code) {
        boolean span = code.endsWith(SPAN);
        String kind = span ? code.substring(0, code.length() - SPAN.length()) : code;
        return PeriodKind.tryOf(kind).map(known -> new PeriodKindCode(known, span));
    }

    /** The printed code. */
    public String code() {
        return span ? kind.code() + SPAN : kind.code();
    }

    @Override
    public String toString() {
        return code();
    }
}
