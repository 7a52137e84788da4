package org.outcomes.kit.schema;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.kit.text.WrittenDay;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.commitment.CommitmentSlug;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.reference.period.Period;

/** How texts are written: the form of each kind of code, taken from the type that reads it. */
final class Forms {

    /** The most characters of any text that is taken in, and so of any that is given back. */
    static final int LONGEST_TEXT = 1_000_000;

    /** The most characters of a code. */
    static final int LONGEST_CODE = WrittenCode.LONGEST;

    private static final String NO_NUL = "^[^\\u0000]*$";
    private static final int DAY = "2009-12-16".length();

    private record Form(String pattern, int longest, String description, Object example) {}

    private static final Map<Class<?>, Form> FORMS =
            Map.ofEntries(
                    entry(
                            AreaCode.class,
                            new Form(
                                    AreaCode.FORM,
                                    LONGEST_CODE,
                                    "The code of an area: a GSS code, or that of a group of"
                                            + " places.",
                                    "E08000018")),
                    entry(
                            Period.class,
                            new Form(
                                    Period.FORM,
                                    LONGEST_CODE,
                                    "A period: a calendar, financial or academic year, a"
                                            + " quarter, month or day, or a span of them.",
                                    "FY2009-10-Q1")),
                    entry(
                            Breakdown.class,
                            new Form(
                                    Breakdown.FORM,
                                    LONGEST_TEXT,
                                    "Which part of the whole: `dimension=value` pairs joined"
                                            + " by semicolons; empty for the whole.",
                                    "sex=boys")),
                    entry(
                            PartialDate.class,
                            new Form(
                                    PartialDate.FORM,
                                    DAY,
                                    "A date as its source prints it: a year, a month or a day.",
                                    "2009-12")),
                    entry(
                            CommitmentSlug.class,
                            new Form(
                                    CommitmentSlug.FORM,
                                    LONGEST_CODE,
                                    "The address of a commitment within its plan.",
                                    "h02")),
                    entry(
                            WrittenCode.class,
                            new Form(
                                    WrittenCode.FORM,
                                    LONGEST_CODE,
                                    "A code of lower-case words joined by hyphens.",
                                    "being-healthy")));

    private Forms() {}

    /** The schema of a kind of code, if the type is one. */
    static Optional<Schema> of(Class<?> type) {
        return Optional.ofNullable(FORMS.get(type))
                .map(form ->
                        string(form.longest())
                                .pattern("^(?:" + form.pattern() + ")$")
                                .description(form.description())
                                .examples(List.of(form.example())));
    }

    /** Any text. */
    static Schema text() {
        return string(LONGEST_TEXT).pattern(NO_NUL);
    }

    static Schema day() {
        return string(DAY)
                .format("date")
                .description(
                        "A day from %s to %s.".formatted(WrittenDay.EARLIEST, WrittenDay.LATEST))
                .examples(List.of("2009-12-16"));
    }

    static Schema instant() {
        return string("2009-12-16T12:00:00.123456789Z".length())
                .format("date-time")
                .description("A moment in UTC.")
                .examples(List.of("2009-12-16T12:00:00Z"));
    }

    private static Schema string(int longest) {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(longest);
    }
}
