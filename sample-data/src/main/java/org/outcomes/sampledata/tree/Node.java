package org.outcomes.sampledata.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.fault.Place;

/**
 * A value in a tree together with where it stands. Whatever is absent or of another type than asked
 * for counts as not there: the schema has already said so.
 */
public record Node(BundleFile file, String pointer, JsonNode json) {

    /** The member of this name; a node without value where there is none. */
    public Node at(String member) {
        String escaped = member.replace("~", "~0").replace("/", "~1");
        return new Node(file, pointer + "/" + escaped, json.path(member));
    }

    /** The items of this array. */
    public Stream<Node> items() {
        return IntStream.range(0, json.isArray() ? json.size() : 0)
                .mapToObj(index -> new Node(file, pointer + "/" + index, json.path(index)));
    }

    /** The items of the array in this member. */
    public Stream<Node> items(String member) {
        return at(member).items();
    }

    /** This text, if it is one. */
    public Optional<String> text() {
        return json.isTextual() ? Optional.of(json.textValue()) : Optional.empty();
    }

    /** The text in this member, empty where there is none. */
    public String text(String member) {
        return at(member).text().orElse("");
    }

    /** Whether there is a value here, null or not. */
    public boolean exists() {
        return !json.isMissingNode();
    }

    /** Whether there is a value here that is not null. */
    public boolean hasValue() {
        return exists() && !json.isNull();
    }

    /** A fault of this value. */
    public Fault fault(String reason) {
        return fault(json.isValueNode() ? json.asText() : "", reason);
    }

    /** A fault at this place, with the value that it is about. */
    public Fault fault(String value, String reason) {
        return new Fault(file.fileName(), new Place.Pointer(pointer), value, reason);
    }
}
