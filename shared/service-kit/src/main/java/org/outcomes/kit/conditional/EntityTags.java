package org.outcomes.kit.conditional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code If-Match} or {@code If-None-Match} holds: a list of tags, or {@code *} for any.
 *
 * @param any whether it is {@code *}
 * @param tags none where it is
 */
public record EntityTags(boolean any, List<EntityTag> tags) {

    /** The header with the tags that a reader holds. */
    public static final String IF_NONE_MATCH = "If-None-Match";

    /** The header with the tags of the state that a writer writes over. */
    public static final String IF_MATCH = "If-Match";

    private static final String ANY = "*";
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"");
    private static final Pattern SEPARATOR = Pattern.compile("[ \\t]*(,[ \\t]*)+|[ \\t]*$");

    /**
     * Reads the lines of the header; they count as one list.
     *
     * @return empty where it is not written as RFC 9110 has it
     */
    public static Optional<EntityTags> parse(List<String> lines) {
        String list = String.join(", ", lines).strip();
        return list.equals(ANY)
                ? Optional.of(new EntityTags(true, List.of()))
                : tags(list).map(tags -> new EntityTags(false, tags));
    }

    /** Whether the caller has this answer, by weak comparison. */
    public boolean haveMeaningOf(EntityTag tag) {
        return any || tags.stream().anyMatch(tag::sameMeaningAs);
    }

    /** Whether the caller has seen this state of a record, by strong comparison. */
    public boolean haveRecordOf(EntityTag tag) {
        return any || tags.stream().anyMatch(tag::sameRecordAs);
    }

    private static Optional<List<EntityTag>> tags(String list) {
        List<EntityTag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(list);
        Matcher separator = SEPARATOR.matcher(list);
        int at = list.startsWith(",") ? endOf(separator, 0) : 0;
        while (at < list.length()) {
            if (!tag.region(at, list.length()).lookingAt()) {
                return Optional.empty();
            }
            tags.add(new EntityTag(tag.group(2), tag.group(1) != null));
            at = endOf(separator, tag.end());
            if (at < 0) {
                return Optional.empty();
            }
        }
        return tags.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(tags));
    }

    private static int endOf(Matcher separator, int from) {
        separator.region(from, separator.regionEnd());
        return separator.lookingAt() ? separator.end() : -1;
    }
}
