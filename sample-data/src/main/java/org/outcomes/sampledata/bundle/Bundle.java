package org.outcomes.sampledata.bundle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.table.Row;
import org.outcomes.sampledata.tree.Node;

/** The files of a bundle as they were read; a file that is not there holds nothing. */
public record Bundle(Map<BundleFile, List<Row>> tables, Map<BundleFile, Node> trees) {

    /** The rows of a table. */
    public Stream<Row> rows(BundleFile table) {
        return tables.getOrDefault(table, List.of()).stream();
    }

    /** The tree of a file: one, or none. */
    public Stream<Node> tree(BundleFile file) {
        return Stream.ofNullable(trees.get(file));
    }

    /** The items of a tree that is a list. */
    public Stream<Node> items(BundleFile file) {
        return tree(file).flatMap(Node::items);
    }
}
