package org.outcomes.sampledata.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.tree.Node;

/** Dates of trees, and the order that they have to be in. */
public final class Dates {

    private Dates() {}

    /** The date in this member, if there is one. */
    public static Optional<PartialDate> in(Node node, String member) {
        return node.at(member).text().flatMap(PartialDate::tryParse);
    }

    /** The whole day in this member, if there is one. */
    public static Optional<LocalDate> dayIn(Node node, String member) {
        return in(node, member).filter(PartialDate::isWhole).map(PartialDate::lastDay);
    }

    /** A fault of the end if it lies wholly before the start. */
    public static Stream<Fault> order(Node node, String start, String end) {
        Optional<LocalDate> earliest = in(node, start).map(PartialDate::firstDay);
        Optional<LocalDate> latest = in(node, end).map(PartialDate::lastDay);
        boolean backwards =
                earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get());
        return backwards ? Stream.of(node.at(end).fault("is before " + start)) : Stream.empty();
    }
}
