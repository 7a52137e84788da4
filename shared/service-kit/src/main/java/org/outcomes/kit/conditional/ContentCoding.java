package org.outcomes.kit.conditional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the content of an answer is coded on its way. The HTTP server compresses by itself, below
 * everything that could see it; what it will do is told here in the same way as it decides.
 */
public enum ContentCoding {
    IDENTITY(""),
    GZIP("-gzip");

    private static final String ALL = "*";
    private static final List<String> KNOWN =
            List.of(ALL, "br", "zstd", "snappy", "gzip", "deflate");
    private static final float ABSENT = -1;

    private final String suffix;

    ContentCoding(String suffix) {
        this.suffix = suffix;
    }

    /** What the tag of a representation in this coding ends with. */
    String suffix() {
        return suffix;
    }

    /** The value of a tag without what tells its coding. */
    static String withoutSuffix(String value) {
        return value.endsWith(GZIP.suffix)
                ? value.substring(0, value.length() - GZIP.suffix.length())
                : value;
    }

    /**
     * The coding that the server chooses: gzip is the only one that it has, see {@code
     * quarkus.http.compressors}. It looks for words anywhere in a part and takes a refused gzip for
     * a wanted one beside a coding that it does not have; both are followed here.
     *
     * @param acceptEncoding the header of the request
     */
    public static ContentCoding of(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return IDENTITY;
        }
        Map<String, Float> qualities = qualities(acceptEncoding);
        float gzip = qualities.getOrDefault("gzip", ABSENT);
        boolean anyWanted =
                qualities.entrySet().stream()
                        .anyMatch(known -> !known.getKey().equals(ALL) && known.getValue() > 0);
        boolean named = anyWanted && gzip >= 0 && gzip >= qualities.getOrDefault("deflate", ABSENT);
        boolean unnamed = gzip < 0 && qualities.getOrDefault(ALL, ABSENT) > 0;
        return named || unnamed ? GZIP : IDENTITY;
    }

    private static Map<String, Float> qualities(String acceptEncoding) {
        Map<String, Float> qualities = new HashMap<>();
        for (String part : acceptEncoding.split(",", -1)) {
            KNOWN.stream()
                    .filter(part::contains)
                    .findFirst()
                    .ifPresent(known -> qualities.merge(known, quality(part), Math::max));
        }
        return qualities;
    }

    private static float quality(String part) {
        int equals = part.indexOf('=');
        if (equals < 0) {
            return 1;
        }
        try {
            return Float.parseFloat(part.substring(equals + 1));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
