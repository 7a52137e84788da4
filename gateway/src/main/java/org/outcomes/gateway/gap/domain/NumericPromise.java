package org.outcomes.gateway.gap.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a promised number in the words of a plan: a percentage, or a number that is no date,
 * no age and no part of a name.
 */
final class NumericPromise {

    private static final String MONTH =
            "(?-i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String WORD =
            "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
                + "|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|double|halve)";

    private static final Pattern PERCENTAGE =
            pattern("\\d+(?:\\.\\d+)?\\s*(?:%|per\\s?cent\\b|percentage\\s+points?\\b)");

    /** Numbers that are no quantity, the longer forms first. */
    private static final List<Pattern> NO_QUANTITY =
            List.of(
                    // dates: 2009-12-16, 16 December 2009, 1 May, December 2009, 16/12/2009
                    pattern(YEAR + "-\\d{2}-\\d{2}"),
                    pattern("\\d{1,2}/\\d{1,2}/" + YEAR),
                    pattern(
                            "\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
                                    + MONTH
                                    + "(?:\\s+"
                                    + YEAR
                                    + ")?"),
                    pattern(
                            MONTH
                                    + "\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\s*%)(?:,?\\s+"
                                    + YEAR
                                    + ")?"),
                    // years and runs of years: 2008, 2008/09, 2006-2009, 2010s
                    pattern("\\b" + YEAR + "(?:\\s*[/–-]\\s*\\d{2,4})?s?\\b"),
                    // quarters, terms, phases and other places in an order: Q1, quarter 2, key
                    // stage 4, level 2 or 3
                    pattern(
                            "\\b(?:q|quarters?|key\\s+stages?|ks|stages?|levels?|years?|grades?|bands?|phases?"
                                + "|tiers?|terms?|sections?|parts?|chapters?|priority|priorities|outcomes?"
                                + "|objectives?|actions?|paragraphs?|paras?|categor(?:y|ies)|types?|classes|class"
                                + "|rounds?|waves?|schedules?|articles?|appendix|annex)\\s?\\d+[a-z]?"
                                + "(?:\\s*(?:,|/|–|-|and|or|to)\\s*\\d+[a-z]?)*\\b"),
                    // indicators by their numbers: NI 117, NI88, BV12, PSA 14, LAA 3
                    pattern("\\b(?:ni|bv|bvpi|psa|laa|paf|pi|cf|nhs)\\s?\\d+[a-z]?\\b"),
                    // ages: under-18, over 16s, post-16, aged 5, 16 to 19 year olds, 14-19, 0-5s
                    pattern(
                            "\\b(?:under|over|post|pre|aged?|from|at|birth\\s+to|up\\s+to)[\\s-]+\\d{1,2}s\\b"),
                    pattern("\\b(?:under|over|post|pre)-\\d{1,2}\\b"),
                    pattern(
                            "\\b(?:aged?|birth\\s+to|ages)\\s+\\d{1,2}(?:\\s*(?:–|-|to|and|or)\\s*\\d{1,2})?\\b"),
                    pattern(
                            "\\b\\d{1,2}(?:\\s*(?:–|-|to|and|or)\\s*\\d{1,2})?[\\s-]+"
                                    + "(?:years?|months?|weeks?)[\\s-]+olds?\\b"),
                    pattern(
                            "\\b(?:[0-9]|1[0-9]|2[0-5])\\s?[–-]\\s?(?:[0-9]|1[0-9]|2[0-5])s?\\b(?!\\s*%)"));

    private static final Pattern NUMBER =
            pattern(
                    "(?<![\\w.])£?\\d[\\d,]*(?:\\.\\d+)?(?![\\w])|\\b"
                            + WORD
                            + "\\b(?![-\\s]way\\b)");

    private NumericPromise() {}

    /** The number that a text promises, as it is written there; empty where it promises none. */
    static Optional<String> in(String text) {
        Optional<String> percentage = first(PERCENTAGE, text);
        if (percentage.isPresent()) {
            return percentage;
        }
        String quantities = text;
        for (Pattern pattern : NO_QUANTITY) {
            quantities = pattern.matcher(quantities).replaceAll(" ");
        }
        return first(NUMBER, quantities);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(MatchResult::group).findFirst().map(String::strip);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
