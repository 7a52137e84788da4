package org.outcomes.gateway.imports.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.kit.problem.Fault;
import org.outcomes.reference.bundle.BundleFile;

/**
 * Which entry of a zip is which file of a bundle. All files lie at the top or all in one folder at
 * the top; nothing else may be there.
 */
final class BundleNames {

    private static final String IN = "file";

    private final Map<BundleFile, String> entries = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<String> folder = Optional.empty();

    /** Takes the names of all entries as they stand in the zip. */
    BundleNames(List<String> names) {
        names.forEach(this::add);
        if (entries.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.ofParameter(IN, null, "The zip has no file of a bundle."));
        }
    }

    /** The entry of each file that is there. */
    Map<BundleFile, String> entries() {
        return entries;
    }

    /** What is wrong with the names, each quoted. */
    List<Fault> faults() {
        return faults;
    }

    private void add(String name) {
        String[] segments = name.split("/", -1);
        if (leadsOut(name, segments)) {
            refuse(name, "'%s' leads out of the bundle.".formatted(name));
            return;
        }
        boolean isFolder = name.endsWith("/");
        int depth = isFolder ? segments.length - 1 : segments.length;
        if (depth > (isFolder ? 1 : 2)) {
            refuse(name, "'%s' lies deeper than one folder.".formatted(name));
            return;
        }
        if (!isFolder) {
            addFile(name, segments);
        }
    }

    private void addFile(String name, String[] segments) {
        String itsFolder = segments.length == 2 ? segments[0] : "";
        if (folder.filter(first -> !first.equals(itsFolder)).isPresent()) {
            refuse(name, "'%s' lies in another folder than the files before it.".formatted(name));
            return;
        }
        folder = Optional.of(itsFolder);
        Optional<BundleFile> file = BundleFile.named(segments[segments.length - 1]);
        if (file.isEmpty()) {
            refuse(name, "'%s' is no file of a bundle.".formatted(name));
        } else if (entries.putIfAbsent(file.get(), name) != null) {
            refuse(name, "'%s' stands twice in the zip.".formatted(name));
        }
    }

    private static boolean leadsOut(String name, String[] segments) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(segments).contains("..")
                || List.of(segments).contains(".");
    }

    private void refuse(String name, String detail) {
        faults.add(Fault.ofParameter(IN, name, detail));
    }
}
