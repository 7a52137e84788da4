package org.outcomes.gateway.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outcomes.reference.code.Term;

/**
 * A closed vocabulary with all its values.
 *
 * @param code such as {@code against-target}
 * @param description what the codes are said of
 * @param values in their order
 * @param seeAlso paths of collections whose records have codes of their own beside these, such as
 *     the grade scales of inspection frameworks
 */
record VocabularyResponse(
        String code, String title, String description, List<Value> values, List<String> seeAlso) {

    /**
     * One code.
     *
     * @param label the words that stand for it
     * @param order its place, counted from 1
     * @param colour a colour that can be read on white, such as {@code #00695C}; null where the
     *     code signals nothing. Never to be used alone
     * @param description what it means, in one sentence
     */
    record Value(
            String code, String label, int order, Optional<String> colour, String description) {

        private static Value of(int order, Term term) {
            return new Value(
                    term.code(),
                    term.label(),
                    order,
                    term.tone().map(Palette::colourOf),
                    term.description());
        }
    }

    static VocabularyResponse of(
            String code, String title, String description, Term[] terms, String... seeAlso) {
        List<Value> values =
                IntStream.range(0, terms.length)
                        .mapToObj(index -> Value.of(index + 1, terms[index]))
                        .toList();
        return new VocabularyResponse(code, title, description, values, List.of(seeAlso));
    }
}
