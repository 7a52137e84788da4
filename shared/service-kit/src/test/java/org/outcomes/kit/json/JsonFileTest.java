package org.outcomes.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.InputStream;
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

class JsonFileTest {

    private final Faults faults = new Faults();

    @Test
    void givesTheObjectsOfAListWithTheirPlaces() {
        assertThat(JsonFile.readList(Bodies.of("[{\"a\":\"x\"}, {}]"), faults))
                .extracting(JsonRecord::pointer)
                .containsExactly("/0", "/1");
        assertThat(JsonFile.readList(Bodies.of(" [] \n"), faults)).isEmpty();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void givesTheOneObjectThatAFileIs() {
        JsonRecord record = JsonFile.readObject(Bodies.of("\ufeff{\"a\":\"x\"}"), faults);
        assertThat(record.pointer()).isEmpty();
        assertThat(record.text("a")).contains("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\"text\"", "7", "null", "true"})
    void refusesAFileThatIsNoList(String json) {
        assertThat(JsonFile.readList(Bodies.of(json), faults)).isEmpty();
        assertThat(faults.named())
                .containsExactly(Fault.ofPointer("", null, "The file is a list of objects."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "7", "null"})
    void refusesAFileThatIsNoObject(String json) {
        JsonFile.readObject(Bodies.of(json), faults);
        assertThat(faults.named()).extracting(Fault::pointer).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[\"a\"]", "[[]]", "[null]"})
    void refusesAnElementThatIsNoObject(String json) {
        JsonFile.readList(Bodies.of(json), faults);
        assertThat(faults.named())
                .extracting(Fault::pointer, Fault::detail)
                .containsExactly(tuple("/0", "An object is expected here."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\ufeff"})
    void refusesAnEmptyFile(String json) {
        assertThat(refused(json).detail()).isEqualTo("The file is empty.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "[}",
                "{\"a\":1,}",
                "[1,]",
                "{a:1}",
                "{'a':1}",
                "{\"a\" 1}",
                "{\"a\":01}",
                "{\"a\":.5}",
                "{\"a\":5.}",
                "{\"a\":+5}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":tru}",
                "// no\n{}",
                "/* no */{}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"unended",
                "<html>",
                "code,title\na,One\n"
            })
    void refusesWhatIsNotJsonAndSaysWhere(String json) {
        ProblemException thrown = refused(json);
        assertThat(thrown.kind()).isEqualTo(ProblemKind.MALFORMED_REQUEST);
        assertThat(thrown.detail()).matches("The file is not JSON: line \\d+, column \\d+\\.");
    }

    @Test
    void namesTheLineOfWhatIsNotJson() {
        assertThat(refused("[\n  {},\n  {]\n]").detail())
                .startsWith("The file is not JSON: line 3,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "[] x", "{}]", "{},", "[]\n[]"})
    void refusesWhatFollowsTheEnd(String json) {
        assertThat(refused(json).kind()).isEqualTo(ProblemKind.MALFORMED_REQUEST);
    }

    @Test
    void saysThatSomethingFollowsTheEnd() {
        assertThat(refused("{}\n{}").detail())
                .startsWith("Something follows the end of the JSON: line 2,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"a\":1}",
                "[{\"b\":{\"a\":1,\"c\":2,\"a\":null}}]",
                "{\"\":1,\"\":2}"
            })
    void refusesAKeyThatStandsTwice(String json) {
        assertThat(refused(json).detail()).startsWith("A key stands twice in one object: line 1,");
    }

    @ParameterizedTest
    @CsvSource({"50,true", "51,false", "100000,false"})
    void takesNestingUpToItsLimit(int levels, boolean taken) {
        String json = "[".repeat(levels) + "]".repeat(levels);
        if (taken) {
            assertThat(JsonFile.readList(Bodies.of(json), faults)).hasSize(1);
        } else {
            assertThat(refused(json).detail())
                    .startsWith("The file goes beyond a limit: 50 levels of nesting");
        }
    }

    @Test
    void refusesTextsAndNumbersBeyondTheirLimits() {
        String text = "x".repeat(JsonFile.LONGEST_TEXT + 1);
        String number = "9".repeat(JsonFile.LONGEST_NUMBER + 1);
        for (String json :
                List.of("[\"" + text + "\"]", "[" + number + "]", "[0." + number + "]")) {
            assertThat(refused(json).detail()).startsWith("The file goes beyond a limit");
        }
    }

    @Test
    void refusesAFileThatIsTooLargeToHold() {
        assertThat(refused(Bodies.endless(' ')).kind()).isEqualTo(ProblemKind.TOO_LARGE);
    }

    @Test
    void endsWithA400WhereTheUploadBreaksOff() {
        ProblemException thrown = refused(Bodies.brokenAfter("[{\"a\":"));
        assertThat(thrown.kind()).isEqualTo(ProblemKind.MALFORMED_REQUEST);
        assertThat(thrown.detail()).isEqualTo("The upload broke off before its end.");
    }

    private ProblemException refused(String json) {
        return refused(Bodies.of(json));
    }

    private ProblemException refused(InputStream body) {
        return catchThrowableOfType(ProblemException.class, () -> JsonFile.readList(body, faults));
    }
}
