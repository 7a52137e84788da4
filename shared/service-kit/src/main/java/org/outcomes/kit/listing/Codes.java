package org.outcomes.kit.listing;

import java.util.List;
import java.util.function.Function;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.code.Coded;

/** Reads the codes in filters; what is malformed, or outside a closed vocabulary, is a fault. */
public final class Codes {

    private Codes() {}

    /** Codes of areas in the filter {@code area}. */
    public static List<String> areas(Parameters parameters, List<String> sent) {
        return parameters.readAll("area", sent, text -> AreaCode.of(text).code());
    }

    /** Codes of records that may or may not be there. */
    public static List<String> read(Parameters parameters, String name, List<String> sent) {
        return parameters.readAll(name, sent, WrittenCode::parse);
    }

    /** Values of a closed vocabulary. */
    public static List<String> values(
            Parameters parameters, String name, List<String> sent, Function<String, Coded> of) {
        return parameters.readAll(name, sent, text -> of.apply(text).code());
    }
}
