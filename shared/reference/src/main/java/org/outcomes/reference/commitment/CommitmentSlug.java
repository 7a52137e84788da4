package org.outcomes.reference.commitment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A commitment's address within its plan: its printed code made fit for a URL. {@code E&A04} is
 * {@code ea04}, {@code M05/6} is {@code m05-6}, {@code X (23)} is {@code x-23}.
 */
public record CommitmentSlug(String text) implements Comparable<CommitmentSlug> {

    /** How it is written, as a regular expression. */
    public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern WELL_FORMED = Pattern.compile(FORM);
    private static final Pattern BECOMES_A_HYPHEN = Pattern.compile("[-/\\s\\p{Z}()\\[\\]{}]+");
    private static final Pattern DROPPED = Pattern.compile("[^a-z0-9-]");
    private static final Pattern SEVERAL_HYPHENS = Pattern.compile("-{2,}");
    private static final Pattern HYPHEN_AT_AN_END = Pattern.compile("^-|-$");

    public CommitmentSlug {
        if (!WELL_FORMED.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not the address of a commitment, such as h02 or m05-6"
                            .formatted(text));
        }
    }

    /**
     * The slug of a printed code: lower case, accents and signs dropped, and every run of hyphens,
     * slashes, spaces and brackets one hyphen, with none at the ends.
     *
     * @throws IllegalArgumentException for a code that leaves nothing
     */
    public static CommitmentSlug from(String printedCode) {
        String plain =
                Normalizer.normalize(printedCode, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String hyphened = BECOMES_A_HYPHEN.matcher(plain).replaceAll("-");
        String bare = DROPPED.matcher(hyphened).replaceAll("");
        String single = SEVERAL_HYPHENS.matcher(bare).replaceAll("-");
        String slug = HYPHEN_AT_AN_END.matcher(single).replaceAll("");
        if (slug.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"%s\" has no letter or digit that an address could be made of"
                            .formatted(printedCode));
        }
        return new CommitmentSlug(slug);
    }

    @Override
    public int compareTo(CommitmentSlug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
