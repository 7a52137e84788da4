package org.outcomes.kit.text;

import java.util.Optional;

/** Which texts can be kept and given back: whole characters in UTF-8, and none of them NUL. */
public final class StorableText {

    private static final char NUL = '\0';

    private StorableText() {}

    /** Why a text cannot be kept, fit to be shown; empty where it can. */
    public static Optional<String> refusal(String text) {
        if (text.indexOf(Utf8Text.WRONG_BYTES) >= 0) {
            return Optional.of("The text is not UTF-8.");
        }
        if (text.indexOf(NUL) >= 0) {
            return Optional.of("The text has the character NUL (U+0000), which cannot be stored.");
        }
        return Quote.isWhole(text)
                ? Optional.empty()
                : Optional.of("The text has half a character (an unpaired surrogate).");
    }
}
