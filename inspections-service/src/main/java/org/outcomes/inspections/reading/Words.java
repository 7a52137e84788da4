package org.outcomes.inspections.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The words of the evidence format; each refuses any other text with a message fit to be shown. */
public final class Words {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DURATION =
            Pattern.compile("P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?");
    private static final Pattern PLAN_AND_COMMITMENT =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/\\S(.*\\S)?", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Words() {}

    /** A code of small letters, digits and single hyphens. */
    public static String code(String text) {
        return matching(CODE, text, "a code of small letters and digits, joined by hyphens");
    }

    /** A text without space at its ends. */
    public static String text(String text) {
        if (!text.strip().equals(text) || text.isEmpty()) {
            throw new IllegalArgumentException("The text is blank, or has space at its ends.");
        }
        return text;
    }

    /** A whole day. */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(matching(DAY, text, "a day such as 2009-12-16"));
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a day of the calendar.", impossible);
        }
    }

    /** An ISO 8601 duration of years, months, weeks and days. */
    public static String duration(String text) {
        return matching(DURATION, text, "a duration of whole days or more, such as P3M");
    }

    /** A plan and the printed code of one of its commitments. */
    public static String planAndCommitment(String text) {
        return matching(PLAN_AND_COMMITMENT, text, "a plan and a printed code: cypp-2007/H07");
    }

    /** The address of a page. */
    public static String address(String text) {
        return matching(ADDRESS, text, "the address of a page, http or https");
    }

    private static String matching(Pattern pattern, String text, String meaning) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not " + meaning + ".");
        }
        return text;
    }
}
