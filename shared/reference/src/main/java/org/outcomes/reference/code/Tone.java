package org.outcomes.reference.code;

/** What a value signals to a reader. How a tone is painted is left to whoever shows it. */
public enum Tone {
    GOOD,
    /** Not good yet, and not far from it. */
    NEAR,
    POOR,
    /** Neither good nor poor: under way, or as before. */
    BETWEEN,
    /** Nothing can be said. */
    SILENT
}
