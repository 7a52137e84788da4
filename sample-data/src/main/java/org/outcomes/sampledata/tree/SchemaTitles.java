package org.outcomes.sampledata.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The titles under which the schemas name what they ask for. */
final class SchemaTitles {

    private static final JsonMapper MAPPER = new JsonMapper();

    private SchemaTitles() {}

    /** The title of the schema that the keyword at this place is part of. */
    static String of(SchemaLocation keyword) {
        String address = keyword.getAbsoluteIri().toString();
        String name = address.substring(address.lastIndexOf('/') + 1);
        String schema = keyword.getFragment().getParent().toString();
        return read(name).at(schema).path("title").asText("what the schema asks for");
    }

    private static JsonNode read(String name) {
        try (InputStream schema =
                SchemaTitles.class.getResourceAsStream("/org/outcomes/sampledata/schema/" + name)) {
            return MAPPER.readTree(Objects.requireNonNull(schema, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
