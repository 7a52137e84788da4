package org.outcomes.sampledata;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.sampledata.Broken.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing wrong with a file as a file. */
class BrokenFilesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource({"tables", "trees"})
    void aBrokenFileHasExactlyItsFault(Broken broken) {
        broken.hasExactlyItsFault(folder);
    }

    @Test
    void anEmptyFolderIsNoBundle() {
        assertThat(BundleValidation.faults(folder))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("is not a folder with"));
    }

    @Test
    void aFolderThatIsNotThereIsNoBundle() {
        assertThat(BundleValidation.faults(folder.resolve("nowhere"))).hasSize(1);
    }

    static Stream<Broken> tables() {
        return Stream.of(
                new Broken(
                        "a column of another name",
                        b -> b.line("areas.csv", 1, "parent", "within"),
                        fault(
                                "areas.csv line 1",
                                "code,name,kind,within",
                                "code,name,kind,parent")),
                new Broken(
                        "columns in another order",
                        b -> b.line("areas.csv", 1, "code,name", "name,code"),
                        fault("areas.csv line 1", "name,code,kind,parent", "the header has to be")),
                new Broken(
                        "no header",
                        b -> b.whole("areas.csv", text -> ""),
                        fault("areas.csv line 1", "", "the header has to be")),
                new Broken(
                        "a field too many",
                        b -> b.line("areas.csv", 4, "E12000003", "E12000003,"),
                        fault(
                                "areas.csv line 4",
                                "E08000018,Rotherham,local-authority,E12000003,",
                                "has 5 fields instead of 4")),
                new Broken(
                        "a field too few",
                        b -> b.line("areas.csv", 2, "country,", "country"),
                        fault(
                                "areas.csv line 2",
                                "E92000001,England,country",
                                "has 3 fields instead of 4")),
                new Broken(
                        "a blank line",
                        b -> b.line("areas.csv", 4, "E08000018", "\nE08000018"),
                        fault("areas.csv line 4", "", "a blank line is no record")),
                new Broken(
                        "a line that ends with \\r\\n",
                        b -> b.line("areas.csv", 3, "region,E92000001", "region,E92000001\r"),
                        fault("areas.csv line 3", "\\r", "lines end with \\n alone")),
                new Broken(
                        "a last line without an end",
                        b -> b.whole("areas.csv", String::strip),
                        fault("areas.csv line 6", "", "the last line has no \\n")),
                new Broken(
                        "a quote in a field that is not quoted",
                        b -> b.line("areas.csv", 4, "Rotherham", "Rother\"ham"),
                        fault(
                                "areas.csv line 4",
                                "E08000018,Rother\"ham,local-authority,E12000003",
                                "has a quote in a field that is not quoted")),
                new Broken(
                        "a quote that is never closed",
                        b -> b.line("areas.csv", 6, "Areas similar", "\"Areas similar"),
                        fault("areas.csv line 6", "", "is not RFC 4180")),
                new Broken(
                        "a byte order mark",
                        b -> b.whole("areas.csv", text -> "\uFEFF" + text),
                        fault("areas.csv", "", "starts with a byte order mark")),
                new Broken(
                        "another encoding",
                        b ->
                                b.bytes(
                                        "areas.csv",
                                        "code,name,kind,parent\nW06000020,Tor-faén,local-authority,\n"
                                                .getBytes(ISO_8859_1)),
                        fault("areas.csv", "", "is not UTF-8")),
                new Broken(
                        "a file name in the singular",
                        b -> b.bytes("observation.csv", "indicator\n".getBytes(UTF_8)),
                        fault("observation.csv", "", "is not the name of a file of a bundle")));
    }

    static Stream<Broken> trees() {
        return Stream.of(
                new Broken(
                        "a tree that breaks off",
                        b ->
                                b.whole(
                                        "bands.json",
                                        text -> text.substring(0, text.lastIndexOf(']'))),
                        fault("bands.json line 41", "", "is not JSON")),
                new Broken(
                        "a member twice",
                        b ->
                                b.whole(
                                        "bands.json",
                                        text ->
                                                text.replace(
                                                        "\"title\"", "\"code\": \"x\", \"title\"")),
                        fault("bands.json line 4", "", "Duplicate")),
                new Broken(
                        "a second value",
                        b -> b.whole("bands.json", text -> text + "[]"),
                        fault("bands.json line 42", "", "is not JSON")),
                new Broken(
                        "a tree that is no list",
                        b -> b.whole("bands.json", text -> "{}"),
                        fault("bands.json /", "", "object found, array expected")));
    }
}
