package org.outcomes.inspections.reading;

import java.util.regex.Pattern;

/** The words of the evidence format; each refuses any other text with a message fit to be shown. */
public final class Words {

    private static final Pattern DURATION =
            Pattern.compile("P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?");
    private static final Pattern PLAN_AND_COMMITMENT =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/\\S(.*\\S)?", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Words() {}

    /** A text without space at its ends. */
    public static String text(String text) {
        if (!text.strip().equals(text) || text.isEmpty()) {
            throw new IllegalArgumentException("The text is blank, or has space at its ends.");
        }
        return text;
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
