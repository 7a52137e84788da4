package org.outcomes.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.outcomes.sampledata.fault.Fault;

/**
 * A bundle in which one thing is wrong, and the one fault that it is expected to have.
 *
 * @param expected its file and place, its value, and words of its reason
 */
record Broken(String title, Consumer<BundleCopy> change, Expected expected) {

    record Expected(String place, String value, String reason) {}

    static Expected fault(String place, String value, String reason) {
        return new Expected(place, value, reason);
    }

    void hasExactlyItsFault(Path folder) {
        BundleCopy copy = BundleCopy.in(folder);
        change.accept(copy);
        List<Fault> faults = BundleValidation.faults(folder);
        assertThat(faults).hasSize(1);
        Fault fault = faults.getFirst();
        assertThat(fault.file() + fault.place()).isEqualTo(expected.place());
        assertThat(fault.value()).isEqualTo(expected.value());
        assertThat(fault.reason()).contains(expected.reason());
    }

    @Override
    public String toString() {
        return title;
    }
}
