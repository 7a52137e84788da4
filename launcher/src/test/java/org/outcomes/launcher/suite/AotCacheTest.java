package org.outcomes.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    @TempDir private Path application;

    private AotCache cache;

    @BeforeEach
    void packageTheApplication() throws IOException {
        Files.writeString(application.resolve("quarkus-run.jar"), "code");
        cache = new AotCache(application);
    }

    @Test
    void isNotUsedBeforeItIsTrained() {
        assertThat(cache.usable()).isFalse();
        assertThat(cache.use()).isEmpty();
    }

    @Test
    void isNotThereWhenTheTrainingWroteNothing() {
        assertThat(cache.accept()).isFalse();
        assertThat(cache.usable()).isFalse();
    }

    @Test
    void isUsedOnceItIsTrained() throws IOException {
        train();

        assertThat(cache.use()).containsExactly("-XX:AOTCache=" + application.resolve("app.aot"));
    }

    @Test
    void isNotUsedForAnotherBuild() throws IOException {
        train();

        Files.writeString(application.resolve("quarkus-run.jar"), "other code");

        assertThat(cache.usable()).isFalse();
    }

    @Test
    void isNotUsedForABuildOfTheSameSize() throws IOException {
        train();

        Files.setLastModifiedTime(
                application.resolve("quarkus-run.jar"),
                FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(cache.usable()).isFalse();
    }

    @Test
    void isNotUsedByAnotherJdk() throws IOException {
        train();

        Path key = application.resolve("app.aot.key");
        String jdk = System.getProperty("java.vm.version");
        Files.writeString(key, Files.readString(key).replace(jdk, "25.0.99+1"));

        assertThat(cache.usable()).isFalse();
    }

    private void train() throws IOException {
        Files.writeString(application.resolve("app.aot.recording"), "classes");
        assertThat(cache.accept()).isTrue();
        assertThat(application.resolve("app.aot.recording")).doesNotExist();
    }
}
