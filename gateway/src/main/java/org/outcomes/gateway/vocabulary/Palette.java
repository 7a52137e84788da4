package org.outcomes.gateway.vocabulary;

import java.util.Locale;
import org.outcomes.reference.code.Tone;

/**
 * The colours in which tones may be painted. Each can be read on white as text of any size (WCAG
 * 2.2, contrast of 4.5 or more), and good and poor differ in hue and lightness for those who do not
 * tell green from red. A colour is never the only sign: the label stands beside it.
 */
final class Palette {

    private static final int TEAL = 0x00695C;
    private static final int OCHRE = 0x8A5A00;
    private static final int RED = 0xB3261E;
    private static final int BLUE = 0x2F5FA8;
    private static final int GREY = 0x565E64;

    private Palette() {}

    /** The colour of a tone, such as {@code #00695C}. */
    static String colourOf(Tone tone) {
        int colour =
                switch (tone) {
                    case GOOD -> TEAL;
                    case NEAR -> OCHRE;
                    case POOR -> RED;
                    case BETWEEN -> BLUE;
                    case SILENT -> GREY;
                };
        return String.format(Locale.ROOT, "#%06X", colour);
    }
}
