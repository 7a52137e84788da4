package org.outcomes.gateway.gap.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Recognises a promised number in the words of a plan: a percentage, or a number that is no date,
 * no age and no part of a name.
 */
final class NumericPromise {

    private static final String MONTH =
            oneOf("Jan(?:uary)?", "Feb(?:ruary)?", "Mar(?:ch)?", "Apr(?:il)?", "May", "June?")
                    + "|"
                    + oneOf("July?", "Aug(?:ust)?", "Sept?(?:ember)?", "Oct(?:ober)?")
                    + "|"
                    + oneOf("Nov(?:ember)?", "Dec(?:ember)?");

    // Case tells the month from the verb: "1 May", but "12 may attend".
    private static final String A_MONTH = "(?-i:" + MONTH + ")\\b\\.?";
    private static final String A_DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String A_YEAR = "(?:19|20)\\d{2}";
    private static final String AND_ON = "(?:\\s*(?:,|/|–|-|and|or|to)\\s*\\d+[a-z]?)*";
    private static final String AN_AGE = "(?:[0-9]|1[0-9]|2[0-5])";

    private static final String IN_AN_ORDER =
            oneOf("q", "quarters?", "key\\s+stages?", "ks", "stages?", "levels?", "years?")
                    + "|"
                    + oneOf("grades?", "bands?", "phases?", "tiers?", "terms?", "sections?")
                    + "|"
                    + oneOf("priorit(?:y|ies)", "outcomes?", "objectives?", "actions?", "paras?");

    private static final String IN_WORDS =
            oneOf("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
                    + "|"
                    + oneOf("eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty")
                    + "|"
                    + oneOf("sixty", "seventy", "eighty", "ninety", "hundred", "thousand")
                    + "|"
                    + oneOf("dozen", "double", "halve");

    private static final Pattern PERCENTAGE =
            pattern("\\d+(?:\\.\\d+)?\\s*(?:%|per\\s?cent\\b|percentage\\s+points?\\b)");

    /** Numbers that promise nothing; a date goes before the year that it ends in. */
    private static final List<Pattern> NO_PROMISE =
            List.of(
                    // 2009-12-16, 16/12/2009
                    pattern(A_YEAR + "-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/" + A_YEAR),
                    // 16 December 2009, 1 May
                    pattern(A_DAY + "\\s+(?:of\\s+)?" + A_MONTH + "(?:\\s+" + A_YEAR + ")?"),
                    // December 16, 2009
                    pattern(A_MONTH + "\\s+" + A_DAY + "\\b(?!\\s*%)(?:,?\\s+" + A_YEAR + ")?"),
                    // 2008, 2008/09, 2006-2009
                    pattern("\\b" + A_YEAR + "(?:\\s*[/–-]\\s*\\d{2,4})?\\b"),
                    // Q1, key stage 4, level 2 or 3
                    pattern("\\b(?:" + IN_AN_ORDER + ")\\s?\\d+[a-z]?" + AND_ON + "\\b"),
                    // NI 117, NI88, PSA 14
                    pattern("\\b(?:ni|bv|bvpi|psa|laa|paf)\\s?\\d+[a-z]?\\b"),
                    // under-18, post-16, over 16s
                    pattern("\\b(?:under|over|post|pre)(?:-\\d{1,2}\\b|\\s+\\d{1,2}s\\b)"),
                    // aged 5 to 11, birth to 19, children under 5
                    pattern("\\b(?:aged?|ages|birth\\s+to)\\s+" + AN_AGE + AND_ON + "\\b"),
                    pattern("\\b(?:children|pupils|people)\\s+(?:under|over)\\s+" + AN_AGE + "\\b"),
                    // 16 to 19 year olds
                    pattern("\\b" + AN_AGE + AND_ON + "[\\s-]+(?:years?|months?)[\\s-]+olds?\\b"),
                    // 14-19
                    pattern("\\b" + AN_AGE + "\\s?[–-]\\s?" + AN_AGE + "\\b(?!\\s*%)"));

    private static final Pattern NUMBER =
            pattern(
                    "(?<![\\w.])£?\\d[\\d,]*(?:\\.\\d+)?(?!\\w)|\\b(?:"
                            + IN_WORDS
                            + ")\\b(?!-way)");

    private NumericPromise() {}

    /** The number that a text promises, as it is written there; empty where it promises none. */
    static Optional<String> in(String text) {
        return first(PERCENTAGE, text).or(() -> first(NUMBER, withoutNoPromise(text)));
    }

    private static String withoutNoPromise(String text) {
        String left = text;
        for (Pattern pattern : NO_PROMISE) {
            left = pattern.matcher(left).replaceAll(" ");
        }
        return left;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    private static String oneOf(String... words) {
        return String.join("|", words);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
