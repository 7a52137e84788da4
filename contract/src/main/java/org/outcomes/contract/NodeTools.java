package org.outcomes.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tools of {@code contract/node}, which read the document with the eyes of its users. */
public final class NodeTools {

    private static final int OLDEST = 20;
    private static final Pattern VERSION = Pattern.compile("v([0-9]+)\\..*", Pattern.DOTALL);

    private final Path folder;

    /**
     * The tools of a checkout.
     *
     * @param home the folder of the whole suite
     */
    public NodeTools(Path home) {
        this.folder = home.resolve("contract/node");
    }

    /**
     * What a command has said.
     *
     * @param exit 0 where all is well
     */
    public record Said(int exit, String output) {

        /** The output, where all is well. */
        public String orThrow() {
            if (exit != 0) {
                throw new IllegalStateException(output);
            }
            return output;
        }
    }

    /** Why the tools cannot be used here; empty where they can. */
    public static Optional<String> missing() {
        try {
            Matcher version =
                    VERSION.matcher(run(Path.of("."), List.of("node", "--version")).output());
            return version.matches() && Integer.parseInt(version.group(1)) >= OLDEST
                    ? Optional.empty()
                    : Optional.of(
                            "Node.js " + OLDEST + " or newer is needed to check the document.");
        } catch (UncheckedIOException absent) {
            return Optional.of(
                    "Node.js %d is not installed: the document is not linted, and no TypeScript"
                                    .formatted(OLDEST)
                            + " client is tried.");
        }
    }

    /** Where the tools are. */
    public Path folder() {
        return folder;
    }

    /** Runs one of the tools, which are fetched where they are not there yet. */
    public Said run(String tool, String... arguments) {
        install();
        List<String> command =
                new ArrayList<>(
                        List.of(folder.resolve("node_modules/.bin").resolve(tool).toString()));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    /** Runs a program of Node.js itself. */
    public Said node(String... arguments) {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    private void install() {
        Path wanted = folder.resolve("package-lock.json");
        Path there = folder.resolve("node_modules/.package-lock.json");
        try {
            boolean fresh =
                    Files.exists(there)
                            && Files.getLastModifiedTime(there)
                                            .compareTo(Files.getLastModifiedTime(wanted))
                                    >= 0;
            if (!fresh) {
                run(folder, List.of("npm", "ci", "--ignore-scripts")).orThrow();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Said run(Path folder, List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
