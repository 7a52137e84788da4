package org.outcomes.commitments.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outcomes.commitments.commitment.domain.Strand;
import org.outcomes.commitments.intake.domain.Placed;
import org.outcomes.commitments.intake.domain.StrandKey;
import org.outcomes.commitments.intake.domain.change.Comparison;
import org.outcomes.commitments.intake.domain.change.Held;
import org.outcomes.commitments.intake.domain.change.NextVersion;

class ComparisonTest {

    private static final Strand HOME = new Strand("A", "home", "At home");
    private static final Strand HOME_RENAMED = new Strand("A", "home", "In the house");
    private static final Strand SCHOOL = new Strand("A", "school", "At school");
    private static final Strand STREET = new Strand("A", "street", "In the street");

    @Test
    void storesWhatIsNewAsFirstVersionsInTheOrderOfTheFile() {
        Comparison<Strand> comparison = compare(Map.of(), SCHOOL, HOME);

        assertThat(comparison.toStore())
                .extracting(NextVersion::value, NextVersion::number, NextVersion::position)
                .containsExactly(tuple(SCHOOL, 1, 1), tuple(HOME, 1, 2));
        assertThat(comparison.accepted()).isEqualTo(2);
        assertThat(comparison.revised()).isZero();
        assertThat(comparison.unchanged()).isZero();
    }

    @Test
    void storesWhatHasChangedAsTheNextVersionInItsOldPlace() {
        Comparison<Strand> comparison =
                compare(Map.of(key(HOME), new Held<>(HOME, 4, 7)), HOME_RENAMED);

        assertThat(comparison.toStore())
                .extracting(NextVersion::value, NextVersion::number, NextVersion::position)
                .containsExactly(tuple(HOME_RENAMED, 5, 7));
        assertThat(comparison.revised()).isEqualTo(1);
        assertThat(comparison.changed()).extracting(Placed::pointer).containsExactly("/0");
    }

    @Test
    void storesNothingOfWhatIsThereAlready() {
        Comparison<Strand> comparison = compare(Map.of(key(HOME), new Held<>(HOME, 4, 7)), HOME);

        assertThat(comparison.toStore()).isEmpty();
        assertThat(comparison.unchanged()).isEqualTo(1);
    }

    @Test
    void putsWhatIsNewBehindWhatIsKnown() {
        Comparison<Strand> comparison =
                compare(Map.of(key(HOME), new Held<>(HOME, 1, 7)), STREET, HOME, SCHOOL);

        assertThat(comparison.toStore())
                .extracting(NextVersion::value, NextVersion::position)
                .containsExactly(tuple(STREET, 8), tuple(SCHOOL, 9));
        assertThat(comparison.unchanged()).isEqualTo(1);
    }

    @Test
    void leavesWhatTheFileDoesNotName() {
        Comparison<Strand> comparison = compare(Map.of(key(HOME), new Held<>(HOME, 1, 1)));

        assertThat(comparison.toStore()).isEmpty();
        assertThat(comparison.unchanged()).isZero();
    }

    private static Comparison<Strand> compare(Map<StrandKey, Held<Strand>> held, Strand... read) {
        List<Placed<Strand>> placed =
                java.util.stream.IntStream.range(0, read.length)
                        .mapToObj(index -> new Placed<>(read[index], "/" + index))
                        .toList();
        return Comparison.of(placed, held, StrandKey::of);
    }

    private static StrandKey key(Strand strand) {
        return StrandKey.of(strand);
    }
}
