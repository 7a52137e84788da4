package org.outcomes.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.example.Bodies;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;

class CsvFileRefusalsTest {

    private static final CsvFile FILE = new CsvFile(List.of("code", "title"));

    private final Faults faults = new Faults();
    private final List<String> rows = new ArrayList<>();

    @Test
    void refusesARowWithAnotherNumberOfFieldsAndChecksTheOthers() {
        assertThat(read("code,title\na,One\nb\nc,Two,three\n\nd,\ne,,,,\n   \nf,Four\n"))
                .isEqualTo(4);
        assertThat(rows).containsExactly("2:a|One", "6:d|", "9:f|Four");
        assertThat(faults.named())
                .containsExactly(
                        Fault.ofRow(3, "The row has 1 fields; the header has 2."),
                        Fault.ofRow(4, "The row has 3 fields; the header has 2."),
                        Fault.ofRow(7, "The row has 5 fields; the header has 2."),
                        Fault.ofRow(8, "The row has 1 fields; the header has 2."));
    }

    @Test
    void countsTheFieldsOfAVeryLongRow() {
        assertThat(read("code,title\n" + ",".repeat(9999) + "\nb,Two\n")).isEqualTo(1);
        assertThat(faults.named().getFirst().detail())
                .isEqualTo("The row has 10000 fields; the header has 2.");
        assertThat(rows).containsExactly("3:b|Two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,title\na,One\n\nb,\"Two\nc,Three\n",
                "code,title\na,One\n\nb,\"Two\"x\nc,Three\n",
                "code,title\na,One\n\n\"b\" ,Two\nc,Three\n"
            })
    void namesTheRowFromWhichAFileIsNoCsv(String file) {
        assertThat(read(file)).isEqualTo(1);
        assertThat(rows).containsExactly("2:a|One");
        assertThat(faults.named())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(4);
                    assertThat(fault.detail()).startsWith("The row is not CSV as RFC 4180 has it");
                });
    }

    @Test
    void keepsTheFaultsThatStandBeforeTheRowThatIsNoCsv() {
        assertThat(read("code,title\na\nb,\"Two\n")).isEqualTo(2);
        assertThat(faults.named()).extracting(Fault::line).containsExactly(2L, 3L);
    }

    @Test
    void refusesAFieldThatIsTooLong() {
        assertThat(read("code,title\na," + "x".repeat(CsvFile.LONGEST_FIELD + 1) + "\nb,Two\n"))
                .isEqualTo(1);
        assertThat(faults.named()).extracting(Fault::line).containsExactly(2L);
    }

    @Test
    void namesLineAndColumnOfATextThatIsNotUtf8() {
        byte[] file = "code,title\na,Café\nb,Tea\nc,Thé\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(new ByteArrayInputStream(file))).isEqualTo(2);
        assertThat(rows).containsExactly("3:b|Tea");
        assertThat(faults.named())
                .extracting(Fault::line, Fault::column, Fault::value, Fault::detail)
                .containsExactly(
                        tuple(2L, "title", "Caf\ufffd", "The text is not UTF-8."),
                        tuple(4L, "title", "Th\ufffd", "The text is not UTF-8."));
    }

    @Test
    void refusesNulByName() {
        assertThat(read("code,title\na,O\0ne\nb,Two\n")).isEqualTo(1);
        assertThat(rows).containsExactly("3:b|Two");
        assertThat(faults.named())
                .containsExactly(
                        Fault.ofField(
                                2,
                                "title",
                                "O\0ne",
                                "The text has the character NUL (U+0000), which cannot be"
                                        + " stored."));
    }

    @Test
    void addsTheFaultsThatTheConsumerNotes() {
        long refused =
                FILE.read(
                        Bodies.of("code,title\na,One\nb,\nc,\n"),
                        faults,
                        row -> row.required("title"));
        assertThat(refused).isEqualTo(2);
        assertThat(faults.named()).extracting(Fault::line).containsExactly(3L, 4L);
    }

    private long read(String file) {
        return read(Bodies.of(file));
    }

    private long read(InputStream body) {
        return FILE.read(
                body,
                faults,
                row -> rows.add(row.line() + ":" + row.text("code") + "|" + row.text("title")));
    }
}
