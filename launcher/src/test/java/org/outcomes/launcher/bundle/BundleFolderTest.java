package org.outcomes.launcher.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.reference.bundle.BundleFile;

class BundleFolderTest {

    @TempDir private Path folder;

    @Test
    void listsTheFilesThatAreThereInTheOrderOfImport() throws IOException {
        write("plans.json", "observations.csv", "sources.csv", "NOTES.md");

        BundleFolder bundle = BundleFolder.open(folder);

        assertThat(bundle.files())
                .containsExactly(BundleFile.SOURCES, BundleFile.OBSERVATIONS, BundleFile.PLANS);
        assertThat(bundle.unknown()).isEmpty();
    }

    @Test
    void namesTablesAndTreesThatAreNoPartOfABundle() throws IOException {
        write("sources.csv", "observation.csv", "inspection.json", "readme.txt");

        assertThat(BundleFolder.open(folder).unknown())
                .containsExactly("inspection.json", "observation.csv");
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        assertThatThrownBy(() -> BundleFolder.open(folder.resolve("nowhere")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("There is no folder %s.".formatted(folder.resolve("nowhere")));
    }

    @Test
    void refusesAFile() throws IOException {
        write("sources.csv");

        assertThatThrownBy(() -> BundleFolder.open(folder.resolve("sources.csv")))
                .isInstanceOf(LaunchFailure.class);
    }

    @Test
    void refusesAFolderWithNoneOfTheFiles() throws IOException {
        write("measurements.csv");
        Files.createDirectory(folder.resolve("plans.json"));

        assertThatThrownBy(() -> BundleFolder.open(folder))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith(folder + " is no evidence bundle");
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Files.createFile(folder.resolve(name));
        }
    }
}
