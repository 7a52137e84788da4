package org.outcomes.kit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads a body as UTF-8 and keeps the place of every byte that is not. */
public final class Utf8Text {

    /**
     * Stands where bytes were no UTF-8. Unicode has set it aside: no text that is meant to be read
     * has it, so that the wrong bytes can be told where the text is read.
     */
    public static final char WRONG_BYTES = '\uFFFF';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8Text() {}

    /** The text of a body, without the byte order mark that some programs put in front. */
    public static Reader of(InputStream body) throws IOException {
        PushbackReader text =
                new PushbackReader(
                        new InputStreamReader(
                                body,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .replaceWith(String.valueOf(WRONG_BYTES))
                                        .onMalformedInput(CodingErrorAction.REPLACE)
                                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }
}
