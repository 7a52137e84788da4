package org.outcomes.sampledata;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.outcomes.sampledata.fault.Fault;

/** Validates the bundle that is given with {@code -Dbundle=DIR}. */
@EnabledIfSystemProperty(named = "bundle", matches = ".+")
class GivenBundleTest {

    @Test
    void hasNoFault() {
        Path folder =
                Path.of(System.getProperty("bundle.relativeTo"))
                        .resolve(System.getProperty("bundle"));
        List<Fault> faults = BundleValidation.faults(folder);
        if (!faults.isEmpty()) {
            String each = faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
            fail("%d faults:%n%s".formatted(faults.size(), each));
        }
    }
}
