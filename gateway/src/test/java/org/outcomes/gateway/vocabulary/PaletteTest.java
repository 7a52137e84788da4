package org.outcomes.gateway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.outcomes.reference.code.Tone;

class PaletteTest {

    // WCAG 2.2, success criterion 1.4.3 (AA) for text of any size.
    private static final double LEAST_CONTRAST = 4.5;

    @ParameterizedTest
    @EnumSource
    void canBeReadOnWhite(Tone tone) {
        assertThat(contrastWithWhite(Palette.colourOf(tone))).isGreaterThan(LEAST_CONTRAST);
    }

    @Test
    void paintsEachToneInAColourOfItsOwn() {
        assertThat(Arrays.stream(Tone.values()).map(Palette::colourOf)).doesNotHaveDuplicates();
    }

    /** The measure itself, on pairs whose contrast WCAG and its tools give. */
    @ParameterizedTest
    @CsvSource({"#000000,21.0", "#FFFFFF,1.0", "#767676,4.54", "#777777,4.48"})
    void measuresContrastAsWcagDoes(String colour, double contrast) {
        assertThat(contrastWithWhite(colour)).isCloseTo(contrast, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(0.01);
    }

    private static double contrastWithWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance =
                0.2126 * linear(rgb >> 16 & 0xFF)
                        + 0.7152 * linear(rgb >> 8 & 0xFF)
                        + 0.0722 * linear(rgb & 0xFF);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
