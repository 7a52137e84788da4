package org.outcomes.sampledata.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.table.Row;
import org.outcomes.sampledata.tree.Node;

/**
 * The codes of one kind of record, which others may name.
 *
 * @param what the words that name the kind, such as {@code a source of sources.csv}
 */
public record Codes(String what, Set<String> codes) {

    /** Whether there is one with this code. */
    public boolean has(String code) {
        return codes.contains(code);
    }

    /** A fault if this cell names none; an empty cell names nothing. */
    public Stream<Fault> unknown(Row row, String column) {
        return refusal(row.get(column)).map(reason -> row.fault(column, reason)).stream();
    }

    /** A fault if this text names none; what is null or absent names nothing. */
    public Stream<Fault> unknown(Node node) {
        return node.text().flatMap(this::refusal).map(node::fault).stream();
    }

    /** Why this code names none, if so. */
    public Optional<String> refusal(String code) {
        return code.isEmpty() || has(code)
                ? Optional.empty()
                : Optional.of("\"%s\" is not %s".formatted(code, what));
    }
}
