package org.outcomes.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {

    @TempDir private Path data;

    @Test
    void isTakenByOneAtATime() {
        RunRecord first = RunRecord.claim(data).orElseThrow();

        assertThat(RunRecord.claim(data)).isEmpty();
        first.close();
        assertThat(RunRecord.claim(data)).isPresent();
    }

    @Test
    void tellsOthersWhoRuns() {
        try (RunRecord run = RunRecord.claim(data).orElseThrow()) {
            run.note(RunRecord.LAUNCHER, 4711);
            run.note("indicators", 4712);
            run.note("indicators", 4713);

            assertThat(RunRecord.read(data))
                    .containsExactly(entry("launcher", 4711L), entry("indicators", 4713L));
        }
        assertThat(RunRecord.read(data)).isEmpty();
    }

    @Test
    void mayBeTakenAfterACrashThoughTheOldNotesAreStillThere() throws IOException {
        Files.writeString(data.resolve("run.pid"), "launcher=4711\ngateway=4712\n");

        assertThat(RunRecord.claim(data)).isPresent();
        assertThat(RunRecord.read(data)).containsKey("gateway");
    }

    @Test
    void passesOverNotesThatMakeNoSense() throws IOException {
        Files.writeString(
                data.resolve("run.pid"), "launcher=\ngateway=-1\nhalf a li\nindicators=7\n");

        assertThat(RunRecord.read(data)).containsExactly(entry("indicators", 7L));
    }
}
