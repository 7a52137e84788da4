package org.outcomes.gateway.imports.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.problem.Fault;
import org.outcomes.reference.bundle.BundleFile;

class BundleNamesTest {

    @Test
    void takesFilesAtTheTop() {
        BundleNames names = new BundleNames(List.of("plans.json", "sources.csv"));

        assertThat(names.faults()).isEmpty();
        assertThat(names.entries())
                .isEqualTo(
                        Map.of(
                                BundleFile.PLANS, "plans.json",
                                BundleFile.SOURCES, "sources.csv"));
    }

    @Test
    void takesFilesInOneFolder() {
        BundleNames names =
                new BundleNames(
                        List.of("rotherham/", "rotherham/plans.json", "rotherham/areas.csv"));

        assertThat(names.faults()).isEmpty();
        assertThat(names.entries())
                .containsEntry(BundleFile.PLANS, "rotherham/plans.json")
                .containsEntry(BundleFile.AREAS, "rotherham/areas.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../plans.json",
                "/plans.json",
                "rotherham/../../plans.json",
                "..\\plans.json",
                "C:plans.json",
                "./plans.json",
                "a/b/plans.json",
                "a/b/",
                "NOTES.md",
                "plans.json.bak",
                "PLANS.JSON",
                "__MACOSX/plans",
            })
    void refusesEverythingElseByItsName(String name) {
        BundleNames names = new BundleNames(List.of(name));

        assertThat(names.faults()).extracting(Fault::value).containsExactly(name);
    }

    @Test
    void refusesASecondFolder() {
        assertThat(faults("a/plans.json", "b/areas.csv")).containsExactly("b/areas.csv");
        assertThat(faults("plans.json", "b/areas.csv")).containsExactly("b/areas.csv");
    }

    @Test
    void refusesAFileThatStandsTwice() {
        assertThat(faults("plans.json", "plans.json")).containsExactly("plans.json");
    }

    @Test
    void namesAllFaultsAtOnce() {
        assertThat(faults("NOTES.md", "../x", "plans.json", "README"))
                .containsExactly("NOTES.md", "../x", "README");
    }

    @Test
    void refusesAZipWithoutAFile() {
        assertThat(new BundleNames(List.of()).faults()).hasSize(1);
        assertThat(new BundleNames(List.of("rotherham/")).faults()).hasSize(1);
    }

    private static List<String> faults(String... names) {
        return new BundleNames(List.of(names)).faults().stream().map(Fault::value).toList();
    }
}
