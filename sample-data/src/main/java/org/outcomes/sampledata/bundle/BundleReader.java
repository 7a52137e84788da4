package org.outcomes.sampledata.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.fault.Place;
import org.outcomes.sampledata.table.Row;
import org.outcomes.sampledata.table.Table;
import org.outcomes.sampledata.table.TableReader;
import org.outcomes.sampledata.table.Tables;
import org.outcomes.sampledata.tree.Node;
import org.outcomes.sampledata.tree.TreeReader;

/** Reads a folder, and keeps what could not be read as faults. */
public final class BundleReader {

    private static final Map<BundleFile, Table> TABLES =
            Tables.all().collect(Collectors.toMap(Table::file, Function.identity()));

    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<BundleFile, List<Row>> tables = new EnumMap<>(BundleFile.class);
    private final Map<BundleFile, Node> trees = new EnumMap<>(BundleFile.class);

    /** A reader of this folder. */
    public BundleReader(Path folder) {
        this.folder = folder;
    }

    /** The bundle, as far as it can be read. */
    public Bundle read() {
        checkNames();
        for (BundleFile file : BundleFile.values()) {
            text(file).ifPresent(text -> keep(file, text));
        }
        return new Bundle(tables, trees);
    }

    /** What kept a file or a row from being read. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void keep(BundleFile file, String text) {
        Table table = TABLES.get(file);
        if (table == null) {
            TreeReader.read(file, text, faults::add).ifPresent(tree -> trees.put(file, tree));
        } else {
            tables.put(file, new TableReader(table, faults::add).read(text));
        }
    }

    private void checkNames() {
        List<String> names = names();
        if (names.isEmpty()) {
            report(folder.toString(), "is not a folder with a bundle in it");
        }
        names.stream()
                .filter(name -> BundleFile.named(name).isEmpty())
                .forEach(name -> report(name, "is not the name of a file of a bundle"));
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") || name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<String> text(BundleFile file) {
        Path path = folder.resolve(file.fileName());
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return withoutByteOrderMark(file, text);
        } catch (CharacterCodingException otherEncoding) {
            report(file.fileName(), "is not UTF-8");
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<String> withoutByteOrderMark(BundleFile file, String text) {
        if (text.startsWith("\uFEFF")) {
            report(file.fileName(), "starts with a byte order mark");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void report(String file, String reason) {
        faults.add(new Fault(file, new Place.WholeFile(), "", reason));
    }
}
