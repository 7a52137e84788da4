package org.outcomes.reference.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentSlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // plans.json, cypp-2007 and improvement-plan-2009
                "H02 | h02",
                "E&A04 | ea04",
                "M05/6 | m05-6",
                "S15/17 | s15-17",
                "EW015 | ew015",
                "IP43 | ip43",
                "X (23) | x-23",
                "(23) | 23",
                "[a] {b} | a-b",
                "A / B | a-b",
                "A - B | a-b",
                "a&/b | a-b",
                "a/&b | a-b",
                "'  H02  ' | h02",
                "/H02/ | h02",
                "1.2 | 12",
                "P1_a | p1a",
                "É1 | e1",
                "A\u00a0B | a-b",
                "İ1 | i1",
                "x-23 | x-23",
            })
    void isThePrintedCodeMadeFitForAnAddress(String printed, String slug) {
        assertThat(CommitmentSlug.from(printed)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "&", "/", "()", "-", "&/&", "…", "行動"})
    void refusesACodeThatLeavesNothing(String printed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitmentSlug.from(printed))
                .withMessage(
                        "\"%s\" has no letter or digit that an address could be made of", printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H02", "e&a04", "m05--6", "-a", "a-", "a b", "a/b"})
    void refusesAnAddressThatIsNotOne(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitmentSlug(text))
                .withMessageStartingWith("\"" + text + "\" is not the address of a commitment");
    }

    @Test
    void isOrderedByItsText() {
        assertThat(CommitmentSlug.from("E&A04")).isLessThan(CommitmentSlug.from("H02"));
    }

    @Property
    void aSlugIsItsOwnSlug(@ForAll @From("printedCodes") String printed) {
        CommitmentSlug slug = CommitmentSlug.from(printed);

        assertThat(CommitmentSlug.from(slug.text())).isEqualTo(slug);
    }

    @Property
    void spacesAroundACodeChangeNothing(@ForAll @From("printedCodes") String printed) {
        assertThat(CommitmentSlug.from("  " + printed + " "))
                .isEqualTo(CommitmentSlug.from(printed));
    }

    @Provide
    Arbitrary<String> printedCodes() {
        Arbitrary<String> anything =
                Arbitraries.strings().withChars("aZ09é&/()[]{} -_.\u00a0\u2013").ofMaxLength(6);
        Arbitrary<String> something = Arbitraries.of("E", "m", "23", "Å");
        return Combinators.combine(anything, something, anything)
                .as((before, letter, after) -> before + letter + after);
    }
}
