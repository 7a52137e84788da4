package org.outcomes.gateway.rule.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Parts of the sentences that say what was found. */
public final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** A day as it is written in a sentence, such as {@code 16 December 2009}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A list as it is written in a sentence, such as {@code a, b and c}. */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** A sentence as it stands within another, without its full stop. */
    public static String clause(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** A title in the middle of a sentence, such as {@code “Smoking in pregnancy”}. */
    public static String quoted(String title) {
        return "“" + title + "”";
    }
}
