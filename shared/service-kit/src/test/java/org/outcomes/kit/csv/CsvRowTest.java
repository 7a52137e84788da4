package org.outcomes.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.text.WrittenCode;

class CsvRowTest {

    @Test
    void givesTextAsItStands() {
        assertThat(row(" a\tb ").text("value")).isEqualTo(" a\tb ");
        assertThat(row("").text("value")).isEmpty();
    }

    @Test
    void readsNumbersAndDays() {
        assertThat(row("27.670").number("value")).contains(new BigDecimal("27.670"));
        assertThat(row("-0.35").number("value")).contains(new BigDecimal("-0.35"));
        assertThat(row("2009-12-16").day("value")).contains(LocalDate.of(2009, 12, 16));
    }

    @Test
    void takesAnEmptyFieldAsNoValue() {
        CsvRow row = row("");
        assertThat(row.number("value")).isEmpty();
        assertThat(row.day("value")).isEmpty();
        assertThat(row.read("value", WrittenCode::parse)).isEmpty();
        assertThat(row.sound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u2003"})
    void refusesABlankFieldThatMustBeGiven(String blank) {
        CsvRow row = row(blank);
        assertThat(row.required("value")).isEqualTo(blank);
        assertThat(row.readRequired("value", WrittenCode::parse)).isEmpty();
        Fault fault = Fault.ofField(7, "value", blank, "The column value must not be empty.");
        assertThat(row.faults()).containsExactly(fault, fault);
        assertThat(row.sound()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"27,67", "1,234.5", "27.67%", "1e3", "-", " 5", "n/a", "NaN"})
    void refusesWhatIsNoNumberAndQuotesIt(String text) {
        CsvRow row = row(text);
        assertThat(row.number("value")).isEmpty();
        assertThat(row.faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(7);
                    assertThat(fault.column()).isEqualTo("value");
                    assertThat(fault.value()).isEqualTo(text);
                    assertThat(fault.detail()).startsWith("'" + text + "' is not a plain number");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2009-02-30", "16/12/2009", "0009-12-16", " "})
    void refusesWhatIsNoDayAndQuotesIt(String text) {
        CsvRow row = row(text);
        assertThat(row.day("value")).isEmpty();
        assertThat(row.faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.value()).isEqualTo(text);
                    assertThat(fault.detail()).startsWith("'" + text + "' is not a day");
                });
    }

    @Test
    void readsWhatAParserAcceptsAndGivesItsReasonElse() {
        assertThat(row("ecm-2004").readRequired("value", WrittenCode::parse)).contains("ecm-2004");
        CsvRow row = row("ECM");
        assertThat(row.readRequired("value", WrittenCode::parse)).isEqualTo(Optional.empty());
        assertThat(row.faults()).extracting(Fault::value).containsExactly("ECM");
    }

    @Test
    void knowsNoOtherColumn() {
        assertThatThrownBy(() -> row("a").text("valeu")).hasMessageContaining("valeu");
    }

    private static CsvRow row(String value) {
        return new CsvRow(7, Map.of("code", 0, "value", 1), List.of("c", value), 2);
    }
}
