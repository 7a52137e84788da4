package org.outcomes.sampledata.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.reference.period.Period;

/** What a cell may hold. */
@FunctionalInterface
interface Form {

    /** Text that is not blank and has no space at its ends. */
    Form TEXT = matching("\\S([\\s\\S]*\\S)?", "is blank or has a space at an end");

    Form CODE =
            matching(
                    "[a-z0-9]+(-[a-z0-9]+)*",
                    "is not a code of small letters, digits and single hyphens");

    Form DECIMAL = matching("-?(0|[1-9][0-9]*)(\\.[0-9]+)?", "is not a plain number such as -0.5");

    Form NOT_NEGATIVE = matching("(0|[1-9][0-9]*)(\\.[0-9]+)?", "is not a number of 0 or more");

    Form PERCENTAGE =
            matching("(0|[1-9][0-9]?)(\\.[0-9]+)?|100(\\.0+)?", "is not a number from 0 to 100");

    Form WHOLE_NUMBER = matching("0|[1-9][0-9]{0,8}", "is not a whole number of 0 or more");

    Form AREA = readBy(AreaCode::of);

    Form PERIOD = readBy(Period::parse);

    Form BREAKDOWN = readBy(Breakdown::parse);

    Form DAY =
            cell -> isDay(cell) ? Optional.empty() : Optional.of("is not a day such as 2009-12-16");

    /** Nothing: the format says of no text what it would mean. */
    Form NOTHING = matching("", "has to be empty: the format has no rule for what stands here");

    /** Why this cell does not have the form, if it does not. */
    Optional<String> refusal(String cell);

    /** What this parser of the reference reads; what it refuses has its reason. */
    static Form readBy(Function<String, ?> parser) {
        return cell -> {
            try {
                Object _ = parser.apply(cell);
                return Optional.empty();
            } catch (IllegalArgumentException refused) {
                return Optional.ofNullable(refused.getMessage());
            }
        };
    }

    static Form matching(String regex, String refusal) {
        Pattern pattern = Pattern.compile(regex);
        return cell -> pattern.matcher(cell).matches() ? Optional.empty() : Optional.of(refusal);
    }

    static Form oneOf(String... words) {
        List<String> known = List.of(words);
        String refusal = "is not one of " + String.join(", ", known);
        return cell -> known.contains(cell) ? Optional.empty() : Optional.of(refusal);
    }

    /** This form, or nothing. */
    default Form orEmpty() {
        return cell -> cell.isEmpty() ? Optional.empty() : refusal(cell);
    }

    /** Several of this form joined with semicolons, none of them twice. */
    default Form list() {
        return cell -> {
            Set<String> seen = new HashSet<>();
            return Stream.of(cell.split(";", -1))
                    .flatMap(part -> refusalInList(part, seen).stream())
                    .findFirst();
        };
    }

    private Optional<String> refusalInList(String part, Set<String> seen) {
        Optional<String> refusal =
                seen.add(part) ? refusal(part) : Optional.of("stands there twice");
        return refusal.map(reason -> "\"%s\" %s".formatted(part, reason));
    }

    private static boolean isDay(String cell) {
        try {
            return cell.length() == 10 && LocalDate.parse(cell).toString().equals(cell);
        } catch (DateTimeParseException inNoCalendar) {
            return false;
        }
    }
}
