package org.outcomes.sampledata.fault;

/**
 * One thing that is wrong with a bundle.
 *
 * @param file the name of the file
 * @param value what stands there; empty where something is absent
 * @param reason what is wrong with it, fit to be shown
 */
public record Fault(String file, Place place, String value, String reason) {

    /** Whether this and the other are at the same place. */
    public boolean samePlaceAs(Fault other) {
        return file.equals(other.file) && place.equals(other.place);
    }

    @Override
    public String toString() {
        String quoted = "\"" + value + "\"";
        return reason.contains(quoted)
                ? "%s%s: %s".formatted(file, place, reason)
                : "%s%s: %s %s".formatted(file, place, quoted, reason);
    }
}
