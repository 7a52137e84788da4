package org.outcomes.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir private Path folder;

    @Test
    void quotesTheLastCauseOfAStackTrace() throws IOException {
        assertThat(
                        lastWords(
                                """
                                2026-11-22 10:00:00 ERROR Failed to start application
                                java.lang.RuntimeException: Failed to start quarkus
                                \tat io.quarkus.runner.ApplicationImpl.doStart(Unknown Source)
                                Caused by: java.lang.IllegalStateException: no pool
                                \tat io.agroal.Pool.open(Pool.java:1)
                                Caused by: java.net.ConnectException: Connection refused
                                \tat sun.nio.ch.Net.connect(Net.java:1)
                                \t... 7 more
                                """))
                .isEqualTo("Caused by: java.net.ConnectException: Connection refused");
    }

    @Test
    void quotesTheLastErrorWhereThereIsNoStackTrace() throws IOException {
        assertThat(lastWords("ERROR first\nFATAL second\nINFO shutting down\n"))
                .isEqualTo("FATAL second");
    }

    @Test
    void quotesTheLastLineWhereThereIsNoError() throws IOException {
        assertThat(lastWords("starting\nalmost there\n\n")).isEqualTo("almost there");
    }

    @Test
    void saysSoWhereThereIsNoLine() throws IOException {
        assertThat(lastWords("")).isEqualTo("its log is empty");
        assertThat(new LogFile(folder.resolve("never-written.log")).lastWords())
                .isEqualTo("its log is empty");
    }

    @Test
    void cutsALongLine() throws IOException {
        assertThat(lastWords("x".repeat(1000))).hasSize(301).endsWith("x…");
    }

    @Test
    void keepsTheLogOfTheRunBefore() throws IOException {
        Path file = folder.resolve("logs").resolve("gateway.log");
        new LogFile(file).startAnew();
        Files.writeString(file, "the first run");

        new LogFile(file).startAnew();

        assertThat(file).isEmptyFile();
        assertThat(file.resolveSibling("gateway.previous.log")).hasContent("the first run");
    }

    private String lastWords(String text) throws IOException {
        Path file = folder.resolve("service.log");
        Files.writeString(file, text);
        return new LogFile(file).lastWords();
    }
}
