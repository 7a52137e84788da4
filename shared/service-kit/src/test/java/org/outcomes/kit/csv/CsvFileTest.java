package org.outcomes.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.example.Bodies;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.LimitedInput;

class CsvFileTest {

    private static final CsvFile FILE = new CsvFile(List.of("code", "title"));

    private final Faults faults = new Faults();
    private final List<String> rows = new ArrayList<>();

    @Test
    void givesEveryRowWithItsLine() {
        assertThat(read("code,title\na,One\nb,Two\n")).isZero();
        assertThat(rows).containsExactly("2:a|One", "3:b|Two");
        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,title\na,One",
                "code,title\r\na,One\r\n",
                "code,title\ra,One\r",
                "\ufeffcode,title\na,One\n",
                "\"code\",\"title\"\n\"a\",\"One\"\n"
            })
    void takesEveryFormThatProgramsWrite(String file) {
        assertThat(read(file)).isZero();
        assertThat(rows).containsExactly("2:a|One");
    }

    @Test
    void countsBlankLinesAndLinesWithinQuotes() {
        assertThat(read("\ncode,title\n\n\na,\"One\n\"\"two\"\"\n\"\n\nb,Three\n")).isZero();
        assertThat(rows).containsExactly("5:a|One\n\"two\"\n", "9:b|Three");
    }

    @Test
    void findsNoRecordsInAFileThatIsOnlyAHeader() {
        assertThat(read("code,title\n")).isZero();
        assertThat(read("\ufeffcode,title")).isZero();
        assertThat(rows).isEmpty();
        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\n", "\r\n\r\n"})
    void refusesAFileWithoutAHeaderAndNamesTheHeader(String file) {
        ProblemException thrown = refused(file);
        assertThat(thrown.kind()).isEqualTo(ProblemKind.REJECTED_CONTENT);
        assertThat(thrown.detail()).isEqualTo("The header row must be: code,title");
        assertThat(thrown.faults())
                .containsExactly(Fault.ofField(1, "header", "", "The file has no header row."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code|Missing: title.",
                "code,title,note|Not known: note.",
                "code,name|Missing: title. Not known: name.",
                "Code,Title|Missing: code, title. Not known: Code, Title.",
                "code;title|Missing: code, title. Not known: code;title.",
                "title,code|The columns stand in another order, or one stands twice.",
                "code,title,title|The columns stand in another order, or one stands twice.",
                "code, title|Missing: title. Not known:  title."
            })
    void refusesAnotherHeaderAndSaysWhatDiffers(String header, String difference) {
        ProblemException thrown = refused(header + "\na,One\n");
        assertThat(thrown.detail()).isEqualTo("The header row must be: code,title");
        assertThat(thrown.faults()).containsExactly(Fault.ofField(1, "header", header, difference));
        assertThat(rows).isEmpty();
    }

    @Test
    void namesTheLineOfAHeaderThatStandsLower() {
        assertThat(refused("\n\nname\n").faults().getFirst().line()).isEqualTo(3);
    }

    @Test
    void refusesAHeaderThatIsNotCsv() {
        assertThat(refused("\"code\"x,title\n").detail())
                .isEqualTo("The header row must be: code,title");
    }

    @Test
    void saysThatAFileInUtf16IsNotUtf8() {
        byte[] file = "code,title\na,One\n".getBytes(StandardCharsets.UTF_16);
        ProblemException thrown = refused(new ByteArrayInputStream(file));
        assertThat(thrown.faults().getFirst().detail()).isEqualTo("The file is not UTF-8.");
    }

    @Test
    void endsWithA400WhereTheUploadBreaksOff() {
        ProblemException thrown = refused(Bodies.brokenAfter("code,title\na,One\nb,"));
        assertThat(thrown.kind()).isEqualTo(ProblemKind.MALFORMED_REQUEST);
        assertThat(thrown.detail()).isEqualTo("The upload broke off before its end.");
    }

    @Test
    void endsWithA413WhereTheFileIsTooLarge() {
        String file = "code,title\n" + "a,One\n".repeat(10_000);
        ProblemException thrown = refused(new LimitedInput(Bodies.of(file), 20_000));
        assertThat(thrown.kind()).isEqualTo(ProblemKind.TOO_LARGE);
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

    private ProblemException refused(String file) {
        return refused(Bodies.of(file));
    }

    private ProblemException refused(InputStream body) {
        return catchThrowableOfType(ProblemException.class, () -> read(body));
    }
}
