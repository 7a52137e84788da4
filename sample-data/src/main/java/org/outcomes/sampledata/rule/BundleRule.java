package org.outcomes.sampledata.rule;

import java.util.stream.Stream;
import org.outcomes.sampledata.fault.Fault;

/** One rule of the format that holds between records. */
@FunctionalInterface
public interface BundleRule {

    /** Where the evidence breaks this rule. */
    Stream<Fault> faults(Evidence evidence);

    /** All of these, in their order. */
    @SafeVarargs
    static Stream<Fault> all(Stream<Fault>... faults) {
        Stream.Builder<Fault> all = Stream.builder();
        for (Stream<Fault> some : faults) {
            some.forEach(all);
        }
        return all.build();
    }
}
