package org.outcomes.sampledata.tree;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.reference.period.Period;

/** A {@code format} of the schemas that the reference reads: more than a pattern can say. */
record EvidenceFormat(String name, Function<String, ?> parser) implements Format {

    private static final List<EvidenceFormat> ALL =
            List.of(
                    new EvidenceFormat("period", Period::parse),
                    new EvidenceFormat("partial-date", PartialDate::parse),
                    new EvidenceFormat("breakdown", Breakdown::parse));

    static List<EvidenceFormat> all() {
        return ALL;
    }

    /** Why the format of this name refuses the text; empty for any other format. */
    static Optional<String> refusal(String name, String text) {
        return ALL.stream()
                .filter(format -> format.name.equals(name))
                .findFirst()
                .flatMap(format -> format.refusal(text));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return refusal(value).isEmpty();
    }

    private Optional<String> refusal(String text) {
        try {
            Object _ = parser.apply(text);
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }
}
