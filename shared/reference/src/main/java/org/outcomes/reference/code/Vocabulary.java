package org.outcomes.reference.code;

import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the codes of one closed vocabulary; every coded enum keeps one of these. */
public final class Vocabulary<E extends Coded> {

    private final String title;
    private final List<E> values;
    private final Map<String, E> byCode;

    private Vocabulary(String title, List<E> values) {
        this.title = title;
        this.values = values;
        this.byCode = values.stream().collect(toUnmodifiableMap(Coded::code, identity()));
    }

    /**
     * The vocabulary of these values, under the words that name it in a refusal, such as {@code
     * polarity}.
     */
    public static <E extends Coded> Vocabulary<E> of(String title, E[] values) {
        return new Vocabulary<>(title, List.of(values));
    }

    /** The value with this code, if there is one; codes are case-sensitive. */
    public Optional<E> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The value with this code.
     *
     * @throws IllegalArgumentException if there is none; the message quotes the code and lists
     *     those that exist
     */
    public E get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(refusal(code)));
    }

    /** The codes in the order of the vocabulary. */
    public Stream<String> codes() {
        return values.stream().map(Coded::code);
    }

    private String refusal(String code) {
        return "\"%s\" is not a %s: it is one of %s"
                .formatted(code, title, codes().collect(joining(", ")));
    }
}
