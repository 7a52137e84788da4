package org.outcomes.launcher.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTableTest {

    @Test
    void showsTheFourCountsOfEachFileAndTheirSums() {
        List<ImportReport> reports =
                List.of(
                        new ImportReport("sources.csv", 6, 0, 0, 0, List.of()),
                        new ImportReport("observations.csv", 509, 5, 0, 0, List.of()),
                        new ImportReport("targets.csv", 0, 0, 57, 1, List.of("fault")));

        assertThat(ReportTable.lines(reports))
                .containsExactly(
                        "file                          accepted   revised unchanged  rejected",
                        "sources.csv                          6         0         0         0",
                        "observations.csv                   509         5         0         0",
                        "targets.csv                          0         0        57         1",
                        "all files                          515         5        57         1");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,",
        "19,19,",
        "20,20,",
        "21,21,… and 1 more",
        "999,21,… and 979 more",
        "1000,21,… and at least 980 more"
    })
    void showsTwentyFaultsAndCountsTheRest(int faults, int lines, String last) {
        List<String> all = IntStream.range(0, faults).mapToObj(n -> "fault " + n).toList();

        List<String> shown =
                ReportTable.faults(new ImportReport("plans.json", 0, 0, 0, faults, all));

        assertThat(shown).hasSize(lines).startsWith("fault 0");
        assertThat(shown.getLast()).isEqualTo(last == null ? "fault " + (faults - 1) : last);
    }
}
