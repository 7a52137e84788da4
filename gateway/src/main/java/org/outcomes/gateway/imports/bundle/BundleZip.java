package org.outcomes.gateway.imports.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.reference.bundle.BundleFile;

/** A bundle as a zip. */
public final class BundleZip implements AutoCloseable {

    private static final int MOST_ENTRIES = 100;
    private static final String ENCRYPTED = "encrypted";

    private final ZipFile zip;
    private final Map<BundleFile, String> entries;
    private final long largestFile;

    private BundleZip(ZipFile zip, Map<BundleFile, String> entries, long largestFile) {
        this.zip = zip;
        this.entries = entries;
        this.largestFile = largestFile;
    }

    /**
     * Opens a zip and checks what is in it.
     *
     * @param largestFile how many bytes a file may have when it is unpacked
     * @throws ProblemException 422 where it is no zip, or something else than a bundle is in it
     */
    public static BundleZip open(Path path, long largestFile) {
        ZipFile zip = zip(path);
        List<Fault> faults = new ArrayList<>();
        Map<BundleFile, String> entries = Map.of();
        if (zip.size() > MOST_ENTRIES) {
            faults.add(
                    Fault.ofParameter(
                            "file",
                            null,
                            "The zip has more than %d entries.".formatted(MOST_ENTRIES)));
        } else {
            BundleNames names = new BundleNames(zip.stream().map(ZipEntry::getName).toList());
            entries = names.entries();
            faults.addAll(names.faults());
            zip.stream()
                    .filter(entry -> entry.getSize() > largestFile)
                    .forEach(entry -> faults.add(tooLarge(entry.getName(), largestFile)));
        }
        BundleZip bundle = new BundleZip(zip, entries, largestFile);
        if (!faults.isEmpty()) {
            bundle.close();
            throw refused("The zip is not a bundle: " + faults.getFirst().detail(), faults);
        }
        return bundle;
    }

    /** The files that are there, in the order in which they are imported. */
    public List<BundleFile> files() {
        return entries.keySet().stream().sorted().toList();
    }

    /** Opens a file from its beginning. */
    public InputStream open(BundleFile file) {
        try {
            String name = String.valueOf(entries.get(file));
            return new BoundedStream(zip.getInputStream(zip.getEntry(name)), largestFile);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ZipFile zip(Path path) {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException notReadable) {
            boolean encrypted = String.valueOf(notReadable.getMessage()).contains(ENCRYPTED);
            String detail =
                    encrypted
                            ? "The zip has an encrypted entry; send it without a password."
                            : "The body is not a zip, or a broken one.";
            throw refused(detail, List.of(Fault.ofParameter("file", null, detail)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Fault tooLarge(String name, long most) {
        return Fault.ofParameter(
                "file",
                name,
                "'%s' has more than %d bytes when it is unpacked.".formatted(name, most));
    }

    private static ProblemException refused(String detail, List<Fault> faults) {
        return ProblemException.of(ProblemKind.REJECTED_CONTENT, detail, faults);
    }
}
