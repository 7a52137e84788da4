package org.outcomes.kit.single;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.conditional.EntityTag;
import org.outcomes.kit.conditional.EntityTags;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/**
 * What a writer expects to find, so that nobody writes over what they have not seen.
 *
 * @param match the states of which the record has to be one; empty where that was not said
 * @param onlyNew whether there must be no record yet
 */
public record Precondition(Optional<EntityTags> match, boolean onlyNew) {

    /**
     * Reads the headers of a write.
     *
     * @throws ProblemException 428 where they say nothing; 400 where they cannot be read
     */
    public static Precondition of(HttpHeaders headers) {
        Optional<EntityTags> match = read(headers, EntityTags.IF_MATCH);
        Optional<EntityTags> noneMatch = read(headers, EntityTags.IF_NONE_MATCH);
        boolean onlyNew = noneMatch.filter(EntityTags::any).isPresent();
        if (match.isEmpty() && !onlyNew) {
            throw ProblemException.of(
                    ProblemKind.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag of the record that you read, or If-None-Match: *"
                            + " to create it.");
        }
        return new Precondition(match, onlyNew);
    }

    /**
     * Compares what is expected with what is there.
     *
     * @param current the tag of the record; empty where there is none
     * @throws ProblemException 412 where it is something else
     */
    void check(Optional<EntityTag> current) {
        if (onlyNew && current.isPresent()) {
            throw failed(EntityTags.IF_NONE_MATCH, "There is such a record already.");
        }
        if (match.isPresent() && current.filter(tag -> match.get().haveRecordOf(tag)).isEmpty()) {
            throw failed(
                    EntityTags.IF_MATCH,
                    current.isPresent()
                            ? "The record has changed since you read it."
                            : "There is no such record.");
        }
    }

    private static Optional<EntityTags> read(HttpHeaders headers, String name) {
        @Nullable List<String> lines = headers.getRequestHeaders().get(name);
        if (lines == null) {
            return Optional.empty();
        }
        Optional<EntityTags> tags = EntityTags.parse(lines);
        if (tags.isEmpty()) {
            throw ProblemException.badParameters(
                    List.of(
                            Fault.ofParameter(
                                    name,
                                    String.join(", ", lines),
                                    "This is neither * nor a list of tags in quotation marks.")));
        }
        return tags;
    }

    private static ProblemException failed(String header, String detail) {
        return ProblemException.of(
                ProblemKind.PRECONDITION_FAILED,
                detail,
                List.of(Fault.ofParameter(header, null, detail)));
    }
}
