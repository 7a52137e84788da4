package org.outcomes.kit.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.text.WrittenDay;

/** Reads the parameters of one request and keeps every fault, so that all are told at once. */
public final class Parameters {

    private final List<Fault> faults = new ArrayList<>();

    /** A day written {@code 2009-12-16}. */
    public Optional<LocalDate> day(String name, @Nullable String value) {
        return read(name, value, WrittenDay::parse);
    }

    /** A whole number between two limits, both included. */
    public int number(String name, @Nullable String value, NumberRange range) {
        return read(name, value, range::parse).orElse(range.byDefault());
    }

    /**
     * A value that a parser accepts, or refuses with an {@link IllegalArgumentException} that says
     * why.
     */
    public <T> Optional<T> read(String name, @Nullable String value, Function<String, T> parser) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(value));
        } catch (IllegalArgumentException refused) {
            refuse(name, value, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** All values of a repeated parameter; one of them is enough (or). */
    public <T> List<T> readAll(String name, List<String> values, Function<String, T> parser) {
        return values.stream().flatMap(value -> read(name, value, parser).stream()).toList();
    }

    /** Notes that a parameter is wrong. */
    public void refuse(String name, String value, String detail) {
        faults.add(Fault.ofParameter(name, value, detail));
    }

    /** Ends the request with a 400 that names every fault, if there is one. */
    public void orThrow() {
        if (!faults.isEmpty()) {
            throw ProblemException.badParameters(faults);
        }
    }

    /** Marks a repeatable parameter of which an empty value means something. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface MayBeEmpty {}

    /** The limits of a whole number and what it is where it is not sent. */
    public record NumberRange(int least, int most, int byDefault) {

        private static final Pattern FORM = Pattern.compile("-?[0-9]{1,9}");

        int parse(String value) {
            if (FORM.matcher(value).matches()) {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            throw new IllegalArgumentException(refusal(value));
        }

        private String refusal(String value) {
            return "'%s' is not a whole number from %d to %d.".formatted(value, least, most);
        }
    }
}
