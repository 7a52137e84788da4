package org.outcomes.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    private final Faults faults = new Faults();

    @Test
    void isEmptyUntilAFaultIsAdded() {
        assertThat(faults.isEmpty()).isTrue();
        faults.addAll(List.of());
        assertThat(faults.isEmpty()).isTrue();
        faults.add(Fault.ofRow(2, "Wrong."));
        assertThat(faults.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"999,999", "1000,1000", "1001,1000", "2500,1000"})
    void namesTheFirstThousandAndCountsAll(int added, int named) {
        for (int line = 1; line <= added; line++) {
            faults.add(Fault.ofRow(line, "Wrong."));
        }
        assertThat(faults.total()).isEqualTo(added);
        assertThat(faults.named()).hasSize(named);
        assertThat(faults.named().getLast().line()).isEqualTo(named);
    }
}
