package org.outcomes.launcher.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.outcomes.launcher.bundle.BundleFolder;
import org.outcomes.launcher.suite.Part;
import org.outcomes.launcher.suite.Suite;
import org.outcomes.launcher.suite.SuiteSettings;
import org.outcomes.launcher.training.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./outcomes run}: starts the suite, loads the sample evidence, and waits until it is told
 * to stop.
 */
@Command(
        name = "run",
        description =
                "Starts PostgreSQL and the four services, loads the sample evidence, and runs until"
                        + " Ctrl-C.")
final class RunCommand implements Callable<Integer> {

    // Longer than the training takes on two slow cores; after that the next run tries again.
    private static final Duration TRAINING_AT_STOP = Duration.ofMinutes(1);

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private PortOptions ports = new PortOptions();

    @Option(
            names = "--bundle",
            paramLabel = "DIR",
            defaultValue = "${env:OUTCOMES_BUNDLE}",
            description =
                    "The evidence to load: sample-data/rotherham in the checkout"
                            + " (OUTCOMES_BUNDLE).")
    private Optional<Path> bundle = Optional.empty();

    @Option(
            names = "--no-sample-data",
            defaultValue = "${env:OUTCOMES_NO_SAMPLE_DATA:-false}",
            description = "Load no evidence (OUTCOMES_NO_SAMPLE_DATA=true).")
    private boolean noSampleData;

    @Option(
            names = "--no-training",
            defaultValue = "${env:OUTCOMES_NO_TRAINING:-false}",
            description =
                    "Do not prepare faster starts in the background (OUTCOMES_NO_TRAINING=true).")
    private boolean noTraining;

    private volatile Optional<Training> training = Optional.empty();
    private volatile int exitCode;

    @Override
    public Integer call() throws InterruptedException {
        long started = System.nanoTime();
        Optional<BundleFolder> evidence =
                noSampleData ? Optional.empty() : Optional.of(openBundle());
        Suite suite =
                new Suite(
                        new SuiteSettings(Launcher.home(), data.folder(), ports.ports()),
                        this::say);
        Thread stopping = new Thread(() -> stopInOrder(suite), "stopping");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            suite.start();
            evidence.ifPresent(folder -> new SampleEvidence(suite, folder, this::say).load());
            ExampleQuestion question =
                    new ExampleQuestion(suite.settings().ports().of(Part.GATEWAY));
            question.warmUp();
            sayWhatToTry(question, Duration.ofNanos(System.nanoTime() - started));
            training = noTraining ? Optional.empty() : Training.startIfNeeded(suite, this::say);
            new CountDownLatch(1).await();
            return 0;
        } catch (RuntimeException e) {
            exitCode = 1;
            suite.close();
            leaveUnlessStopping(stopping);
            throw e;
        }
    }

    private BundleFolder openBundle() {
        Path sample = Launcher.home().resolve("sample-data").resolve("rotherham");
        return BundleFolder.open(bundle.orElse(sample));
    }

    // The last act of a run that was told to stop: nothing may follow, so the JVM is halted from
    // within its shutdown.
    private void stopInOrder(Suite suite) {
        training.ifPresent(running -> running.finish(TRAINING_AT_STOP));
        say("Stopping");
        try {
            suite.close();
            say("Stopped");
        } catch (RuntimeException e) {
            say("Not everything stopped: " + e.getMessage());
            exitCode = 1;
        }
        Runtime.getRuntime().halt(exitCode);
    }

    private static void leaveUnlessStopping(Thread stopping) throws InterruptedException {
        try {
            Runtime.getRuntime().removeShutdownHook(stopping);
        } catch (IllegalStateException e) {
            // A signal came first: what failed here failed because everything is being stopped.
            stopping.join();
        }
    }

    private void sayWhatToTry(ExampleQuestion question, Duration taken) {
        say(
                "Outcomes is ready after %.1f s. Ask what was known about children's health on 16 December 2009:"
                        .formatted(taken.toMillis() / 1000.0));
        say("  " + question.view());
        say("or for the report card of the same day:");
        say("  " + question.reportCard());
        say("Stop it with Ctrl-C here, or with ./outcomes stop from another terminal.");
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
