package org.outcomes.inspections.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P3M", "P1Y6M", "P2W", "P1Y2M3W4D"})
    void takesDurationsOfWholeDaysOrMore(String text) {
        assertThat(Words.duration(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "PT5H", "3M", "P-3M", "P3M1Y", "P1.5M", "p3m", ""})
    void refusesOtherDurations(String text) {
        assertThatThrownBy(() -> Words.duration(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cypp-2007/H07", "cypp-2007/M05/6", "cypp-2007/E&A04", "p/(X) 23"})
    void takesAPlanAndAPrintedCode(String text) {
        assertThat(Words.planAndCommitment(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H07", "cypp-2007/", "CYPP/H07", "cypp-2007/ H07", "/H07"})
    void refusesWhatIsNoPlanAndPrintedCode(String text) {
        assertThatThrownBy(() -> Words.planAndCommitment(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "\ta"})
    void refusesTextThatIsBlankOrHasSpaceAtItsEnds(String text) {
        assertThatThrownBy(() -> Words.text(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.b", "www.gov.uk", "https://", "https://a b"})
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> Words.address(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
