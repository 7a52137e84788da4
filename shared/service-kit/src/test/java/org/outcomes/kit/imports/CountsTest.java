package org.outcomes.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @Test
    void addsEachOfTheFourByItself() {
        assertThat(new Counts(1, 20, 300, 4000).plus(new Counts(5, 60, 700, 8000)))
                .isEqualTo(new Counts(6, 80, 1000, 12000));
    }

    @Test
    void countsOneRecordInOnePlaceOnly() {
        assertThat(Counts.NONE.oneAccepted()).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(Counts.NONE.oneRevised()).isEqualTo(new Counts(0, 1, 0, 0));
        assertThat(Counts.NONE.oneUnchanged()).isEqualTo(new Counts(0, 0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,0,false", "1,0,0,0,true", "0,1,0,0,true", "0,0,9,0,false", "0,0,0,9,false"})
    void changesSomethingOnlyByNewOrRevisedRecords(
            long accepted, long revised, long unchanged, long rejected, boolean changes) {
        assertThat(new Counts(accepted, revised, unchanged, rejected).changesSomething())
                .isEqualTo(changes);
    }

    @Test
    void keepsItsCountsAsThoseOfAKind() {
        Counts counts = new Counts(1, 2, 3, 4);
        assertThat(KindCounts.of("strand", counts))
                .isEqualTo(new KindCounts("strand", 1, 2, 3, 4))
                .extracting(KindCounts::counts)
                .isEqualTo(counts);
    }
}
