package org.outcomes.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.example.Bodies;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.text.WrittenCode;

class JsonRecordRefusalsTest {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"f\": null}", "{\"f\": \"\"}", "{\"f\": \" \\t\"}"})
    void refusesAFieldThatMustBeGiven(String json) {
        assertThat(record(json).required("f")).isEmpty();
        assertThat(record(json).readRequired("f", WrittenCode::parse)).isEmpty();
        assertThat(faults.named())
                .extracting(Fault::pointer, Fault::detail)
                .containsExactly(
                        tuple("/f", "The field f must be given."),
                        tuple("/f", "The field f must be given."));
    }

    @ParameterizedTest
    @CsvSource({"7", "true", "[]", "{}", "[\"a\"]"})
    void refusesWhatIsNoText(String value) {
        refuses(value, record -> record.text("f"), "A text is expected here.");
        refuses(value, record -> record.required("f"), "A text is expected here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "true", "[7]", "{}"})
    void refusesWhatIsNoNumber(String value) {
        refuses(value, record -> record.number("f"), "A number is expected here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e15", "1e999999999", "1e-11", "1000000000000000", "0.12345678901"})
    void refusesANumberWithTooManyDigits(String value) {
        refuses(
                value,
                record -> record.number("f"),
                "A number has at most 15 digits before the point and 10 behind it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "7.0", "7e0", "2147483648", "-2147483649", "true", "null"})
    void refusesWhatIsNoWholeNumber(String value) {
        refuses(value, record -> record.wholeNumber("f"), "A whole number is expected here.");
    }

    @Test
    void refusesAWholeNumberThatIsAbsent() {
        assertThat(record("{}").wholeNumber("f")).isEmpty();
        assertThat(faults.named()).extracting(Fault::pointer).containsExactly("/f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "1", "[]"})
    void refusesWhatIsNoFlag(String value) {
        refuses(value, record -> record.flag("f"), "true or false is expected here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "7", "{}"})
    void refusesWhatIsNoList(String value) {
        refuses(value, record -> record.objects("f"), "A list is expected here.");
        refuses(value, record -> record.texts("f"), "A list is expected here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[\"a\", null]", "[\"a\", []]"})
    void refusesAListThatHoldsOtherThingsThanTexts(String value) {
        refuses(value, record -> record.texts("f"), "A list of texts is expected here.");
    }

    @Test
    void refusesAnElementOrFieldThatIsNoObject() {
        JsonRecord record = record("{\"list\": [{}, 7], \"one\": \"x\"}");
        record.objects("list");
        record.object("one");
        assertThat(faults.named())
                .extracting(Fault::pointer, Fault::value, Fault::detail)
                .containsExactly(
                        tuple("/list/1", "7", "An object is expected here."),
                        tuple("/one", "\"x\"", "An object is expected here."));
    }

    @ParameterizedTest(name = "{index}")
    @CsvSource({
        "\\u0000,'The text has the character NUL (U+0000), which cannot be stored.'",
        "\\ud83d,The text has half a character (an unpaired surrogate).",
        "\uffff,The text is not UTF-8.",
    })
    void refusesTextsThatCannotBeStored(String wrong, String detail) {
        JsonRecord record =
                record(
                        "{\"f\": \"a%1$sb\", \"list\": [\"x\", \"%1$s\"], \"k%1$s\": 1}"
                                .formatted(wrong));
        record.text("f");
        record.texts("list");
        record.names();
        assertThat(faults.named())
                .extracting(Fault::detail)
                .containsExactly(detail, detail, detail);
        assertThat(faults.named().getFirst().pointer()).isEqualTo("/f");
    }

    private void refuses(String value, Consumer<JsonRecord> reading, String detail) {
        int before = faults.named().size();
        reading.accept(record("{\"f\": " + value + "}"));
        List<Fault> added = faults.named().subList(before, faults.named().size());
        assertThat(added)
                .extracting(Fault::pointer, Fault::detail)
                .containsExactly(tuple("/f", detail));
    }

    private JsonRecord record(String json) {
        return JsonFile.readObject(Bodies.of(json), faults);
    }
}
