package org.outcomes.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.commitment.domain.CommitmentCounts;
import org.outcomes.commitments.commitment.domain.CommitmentCounts.Alike;
import org.outcomes.commitments.commitment.domain.CommitmentCounts.Values;
import org.outcomes.commitments.commitment.domain.Standing;
import org.outcomes.reference.commitment.CommitmentKind;

class CommitmentPropertyTest {

    private static final Values VALUES =
            new Values(List.of("red", "amber", "green"), List.of("overdue", "completed"));

    @Property
    void everyPrintedCodeWithALetterOrDigitHasAnAddressFitForAUrl(@ForAll("codes") String code) {
        Assume.that(code.chars().anyMatch(CommitmentPropertyTest::isPlain));

        String slug = name(code).slug().text();

        assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(name(slug).slug().text()).isEqualTo(slug);
    }

    @Property
    void upperAndLowerCaseHaveOneAddress(@ForAll("codes") String code) {
        Assume.that(code.chars().anyMatch(CommitmentPropertyTest::isPlain));

        assertThat(name(code.toLowerCase(java.util.Locale.ROOT)).slug())
                .isEqualTo(name(code).slug());
    }

    @Property
    void everyEntryIsCountedInExactlyOnePlace(@ForAll("entries") List<Alike> entries) {
        CommitmentCounts counts = CommitmentCounts.of(VALUES, entries);

        assertThat(counts.commitments().total() + counts.actions().total() + counts.risks())
                .isEqualTo(entries.stream().mapToLong(Alike::number).sum());
    }

    @Property
    void theCountsOfTheValuesAndTheRestMakeTheTotal(@ForAll("entries") List<Alike> entries) {
        CommitmentCounts counts = CommitmentCounts.of(VALUES, entries);

        for (var part : List.of(counts.commitments(), counts.actions())) {
            long counted = part.byValue().values().stream().mapToLong(Long::longValue).sum();
            assertThat(part.without()).isNotNegative();
            assertThat(counted + part.without()).isEqualTo(part.total());
        }
        assertThat(counts.commitments().byValue().keySet())
                .containsExactlyElementsOf(VALUES.statuses());
    }

    @Property
    void theOutcomeAreasAddUpToThePlan(@ForAll("entries") List<Alike> entries) {
        long apart =
                List.of("being-healthy", "staying-safe").stream()
                        .map(area -> CommitmentCounts.ofArea(area, VALUES, entries))
                        .mapToLong(counts -> counts.commitments().byValue().get("red"))
                        .sum();

        assertThat(apart)
                .isEqualTo(CommitmentCounts.of(VALUES, entries).commitments().byValue().get("red"));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("ABCxyz0189&/ .()[]-–'É")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<List<Alike>> entries() {
        Arbitrary<String> areas = Arbitraries.of("being-healthy", "staying-safe");
        Arbitrary<CommitmentKind> kinds = Arbitraries.of(CommitmentKind.class);
        Arbitrary<Optional<String>> statuses = Arbitraries.of(VALUES.statuses()).optional();
        Arbitrary<Optional<String>> stages = Arbitraries.of(VALUES.stages()).optional();
        Arbitrary<Standing> standings =
                Combinators.combine(statuses, stages)
                        .as((status, stage) -> new Standing(status, stage, false));
        return Combinators.combine(areas, kinds, standings, Arbitraries.longs().between(1, 50))
                .as(Alike::new)
                .list()
                .ofMaxSize(30);
    }

    private static Commitment.Name name(String code) {
        return new Commitment.Name(code, List.of());
    }

    private static boolean isPlain(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
