package org.outcomes.launcher.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.reference.bundle.BundleFile;

/**
 * A folder with an evidence bundle.
 *
 * @param files the bundle's files that are there, in the order of import
 * @param unknown the names of other tables and trees in the folder, which are no part of a bundle
 */
public record BundleFolder(Path folder, List<BundleFile> files, List<String> unknown) {

    /**
     * Looks what the folder holds.
     *
     * @throws LaunchFailure if it is no folder, or has none of the bundle's files
     */
    public static BundleFolder open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LaunchFailure("There is no folder %s.".formatted(folder));
        }
        List<BundleFile> files =
                Arrays.stream(BundleFile.values())
                        .filter(file -> Files.isRegularFile(folder.resolve(file.fileName())))
                        .toList();
        if (files.isEmpty()) {
            throw new LaunchFailure(
                    "%s is no evidence bundle: it has none of the files sources.csv, areas.csv, … (docs/evidence-bundle.md)."
                            .formatted(folder));
        }
        return new BundleFolder(folder, files, unknownIn(folder));
    }

    /** Where this file lies. */
    public Path path(BundleFile file) {
        return folder.resolve(file.fileName());
    }

    private static List<String> unknownIn(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") || name.endsWith(".json"))
                    .filter(name -> BundleFile.named(name).isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
