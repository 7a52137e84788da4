package org.outcomes.launcher.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedFilesTest {

    @TempDir private Path folder;

    @Test
    void remembersAFileByItsContent() throws IOException {
        Path areas = Files.writeString(folder.resolve("areas.csv"), "code\nE08000018\n");
        ImportedFiles imported = new ImportedFiles(folder.resolve("list"));

        assertThat(imported.contains(areas)).isFalse();
        imported.add(areas);
        assertThat(new ImportedFiles(folder.resolve("list")).contains(areas)).isTrue();

        Files.writeString(areas, "code\nE08000019\n");
        assertThat(imported.contains(areas)).isFalse();
    }

    @Test
    void tellsFilesOfTheSameContentApart() throws IOException {
        Path bands = Files.writeString(folder.resolve("bands.json"), "[]");
        Path plans = Files.writeString(folder.resolve("plans.json"), "[]");
        ImportedFiles imported = new ImportedFiles(folder.resolve("list"));

        imported.add(bands);

        assertThat(imported.contains(plans)).isFalse();
    }

    @Test
    void remembersEveryVersionThatWasTakenIn() throws IOException {
        Path areas = Files.writeString(folder.resolve("areas.csv"), "first");
        ImportedFiles imported = new ImportedFiles(folder.resolve("list"));
        imported.add(areas);
        Files.writeString(areas, "second");
        imported.add(areas);

        Files.writeString(areas, "first");

        assertThat(imported.contains(areas)).isTrue();
    }
}
