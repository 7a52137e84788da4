package org.outcomes.launcher.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomes.launcher.fixture.StandInHome;
import org.outcomes.launcher.suite.AotCache;
import org.outcomes.launcher.suite.Part;
import org.outcomes.launcher.suite.Suite;
import org.outcomes.launcher.suite.SuiteSettings;

class TrainingTest {

    private static final Duration LONG = Duration.ofMinutes(3);

    // One home for all: making PostgreSQL's data takes seconds.
    @TempDir private static Path folder;

    private static StandInHome home;
    private static SuiteSettings settings;

    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final Suite suite = new Suite(settings, said::add);

    @BeforeAll
    static void makeHome() throws IOException {
        home = StandInHome.in(folder);
        settings = SuiteSettings.onFreePorts(folder, folder.resolve("data"));
    }

    @AfterAll
    static void leaveHome() throws IOException {
        home.close();
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void givesEveryPartACacheThatItsNextStartUses() throws IOException {
        suite.start();
        assertThat(caches()).noneMatch(AotCache::usable);
        home.letFail(Part.INSPECTIONS, true);

        train();
        assertThat(said)
                .endsWith(
                        "Faster starts could not be prepared for all services; the next run tries"
                                + " again");
        assertThat(caches()).filteredOn(AotCache::usable).hasSize(3);

        home.letFail(Part.INSPECTIONS, false);
        train();
        assertThat(said).endsWith("Prepared: the next start will be faster");
        assertThat(caches()).allMatch(AotCache::usable);

        assertThat(Training.startIfNeeded(suite, said::add)).isEmpty();
        suite.stopService("inspections");
        suite.startService("inspections");
        assertThat(settings.data().resolve("logs/inspections.log")).isEmptyFile();
    }

    private void train() {
        Optional<Training> training = Training.startIfNeeded(suite, said::add);
        training.orElseThrow().finish(LONG);
    }

    private static Stream<AotCache> caches() {
        return Stream.of(Part.values()).map(part -> new AotCache(settings.application(part)));
    }
}
