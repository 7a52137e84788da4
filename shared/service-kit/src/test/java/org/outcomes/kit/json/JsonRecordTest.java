package org.outcomes.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.example.Bodies;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.text.WrittenCode;

class JsonRecordTest {

    private final Faults faults = new Faults();

    @Test
    void readsEveryKindOfValue() {
        JsonRecord record =
                record(
                        """
                        {"text": " é ", "number": 27.670, "whole": 3, "flag": true,
                         "object": {"a": "x"}, "objects": [{"a": "y"}], "texts": ["p", ""]}\
                        """);
        assertThat(record.text("text")).contains(" é ");
        assertThat(record.number("number")).contains(new BigDecimal("27.670"));
        assertThat(record.wholeNumber("whole")).contains(3);
        assertThat(record.flag("flag")).isTrue();
        assertThat(record.object("object").orElseThrow().text("a")).contains("x");
        assertThat(record.objects("objects").getFirst().text("a")).contains("y");
        assertThat(record.texts("texts")).containsExactly("p", "");
        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"f\": null}"})
    void takesAbsentAndNullAlikeAsNoValue(String json) {
        JsonRecord record = record(json);
        assertThat(record.text("f")).isEmpty();
        assertThat(record.number("f")).isEmpty();
        assertThat(record.flag("f")).isFalse();
        assertThat(record.object("f")).isEmpty();
        assertThat(record.objects("f")).isEmpty();
        assertThat(record.texts("f")).isEmpty();
        assertThat(record.read("f", WrittenCode::parse)).isEmpty();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void tellsNullFromAbsentWhereItIsAsked() {
        assertThat(record("{\"f\": null}").has("f")).isTrue();
        assertThat(record("{}").has("f")).isFalse();
    }

    @Test
    void givesTheParsersOwnReasonAndQuotesTheValue() {
        record("{\"f\": \"ECM 2004\"}").read("f", WrittenCode::parse);
        assertThat(faults.named())
                .containsExactly(
                        Fault.ofPointer(
                                "/f",
                                "ECM 2004",
                                "'ECM 2004' is not a code of lower-case words joined by hyphens."));
    }

    @Test
    void escapesPointersAsRfc6901HasIt() {
        JsonRecord record = record("{\"a/b\": {\"m~n\": [{\"~1\": 7}]}, \"\": 7, \" \": 7}");
        record.object("a/b").orElseThrow().objects("m~n").getFirst().text("~1");
        record.text("");
        record.text(" ");
        assertThat(faults.named())
                .extracting(Fault::pointer)
                .containsExactly("/a~1b/m~0n/0/~01", "/", "/ ");
    }

    @Test
    void refusesEveryFieldThatNobodyAskedFor() {
        JsonRecord record = record("{\"known\": 1, \"unknwon\": \"x\", \"other\": null, \"b\": 2}");
        record.has("known");
        record.text("b");
        record.refuseUnknown();
        assertThat(faults.named())
                .extracting(Fault::pointer, Fault::value, Fault::detail)
                .containsExactly(
                        tuple("/b", "2", "A text is expected here."),
                        tuple("/unknwon", "x", "There is no field unknwon here."),
                        tuple("/other", "null", "There is no field other here."));
    }

    @Test
    void knowsTheNamesOfAnObjectWhoseKeysAreValues() {
        JsonRecord record = record("{\"red\": 4, \"green\": 2}");
        assertThat(record.names()).containsExactly("red", "green");
        record.refuseUnknown();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void namesTheFieldWhoseBytesAreNoUtf8() {
        byte[] file = "{\"title\": \"Café\"}".getBytes(StandardCharsets.ISO_8859_1);
        JsonFile.readObject(new ByteArrayInputStream(file), faults).text("title");
        assertThat(faults.named())
                .containsExactly(Fault.ofPointer("/title", "Caf\ufffd", "The text is not UTF-8."));
    }

    private JsonRecord record(String json) {
        return JsonFile.readObject(Bodies.of(json), faults);
    }
}
