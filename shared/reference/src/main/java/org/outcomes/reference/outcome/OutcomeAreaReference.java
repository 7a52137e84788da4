package org.outcomes.reference.outcome;

import java.util.regex.Pattern;

/** An outcome area named together with its framework, printed {@code ecm-2004/being-healthy}. */
public record OutcomeAreaReference(String framework, String area) {

    private static final Pattern PART = Pattern.compile("[^/\\s]+");

    public OutcomeAreaReference {
        if (!PART.matcher(framework).matches() || !PART.matcher(area).matches()) {
            throw refusal(framework + "/" + area);
        }
    }

    /** Reads {@code framework/area}; refuses any other text with a message that quotes it. */
    public static OutcomeAreaReference parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw refusal(text);
        }
        return new OutcomeAreaReference(text.substring(0, slash), text.substring(slash + 1));
    }

    /** The reference as it is printed. */
    public String code() {
        return framework + "/" + area;
    }

    @Override
    public String toString() {
        return code();
    }

    private static IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException(
                "\"%s\" is not a framework and an outcome area such as ecm-2004/being-healthy"
                        .formatted(text));
    }
}
