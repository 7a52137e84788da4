package org.outcomes.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Merges the documents of the parts into one: what a client of the gateway can do. The gateway's
 * own paths go before those of the services, and what is only between it and them is left out.
 */
public final class MergedDocument {

    /** The version of the API; its first number is that in the paths. */
    public static final String VERSION = "1.0.0";

    private static final Pattern INTERNAL = Pattern.compile("/v1/areas/\\{[^}]+}/evidence(/.*)?");
    private static final String COMPONENTS = "components";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final Components components = new Components();

    private MergedDocument() {}

    /** The one document, with the examples put in. */
    public static ObjectNode of(Map<Part, JsonNode> documents, Examples examples) {
        MergedDocument merged = new MergedDocument();
        documents.forEach(merged::add);
        return merged.write(examples);
    }

    private void add(Part part, JsonNode document) {
        JsonNode own = components.add(part, SchemaOrder.in(document));
        own.path("paths").properties().stream()
                .filter(path -> !INTERNAL.matcher(path.getKey()).matches())
                .forEach(path -> paths.put(path.getKey(), path.getValue()));
        own.path("tags").forEach(tag -> tags.put(tag.path("name").asText(), tag));
    }

    private ObjectNode write(Examples examples) {
        ObjectNode document = NODES.objectNode();
        document.put("openapi", "3.1.0");
        document.set("info", info());
        document.putArray("servers")
                .addObject()
                .put("url", "/")
                .put(
                        "description",
                        "The gateway that this document was read from, be it local, staging or"
                                + " production.")
                .put("x-internal", false);
        ObjectNode byPath = NODES.objectNode();
        paths.forEach((path, item) -> byPath.set(path, Operations.ordered(item, examples)));
        var usedTags = Operations.tags(byPath);
        tags.keySet().retainAll(usedTags);
        document.putArray("tags").addAll(tags.values());
        document.set("paths", byPath);
        document.set(COMPONENTS, components.usedBy(byPath));
        return document;
    }

    private static ObjectNode info() {
        ObjectNode info = NODES.objectNode();
        info.put("title", "Outcomes")
                .put("version", VERSION)
                .put(
                        "summary",
                        "What was promised, what was measured and what was judged, for one place,"
                                + " one outcome area and one day.")
                .put(
                        "description",
                        """
                        Three services own three kinds of evidence of what a council does for children: its plans, its \
                        indicators and its inspections. The gateway, whose document this is, composes them and passes \
                        on what the services answer by themselves.

                        Every read takes `asOf` and answers with what was public at the end of that day, in \
                        Europe/London. `null` means not known or not available, `[]` means known to be none. Reads are \
                        open; writes need a token. Every error is a problem document (RFC 9457).\
                        """);
        info.putObject("contact").put("name", "The Outcomes project");
        info.putObject("license")
                .put("name", "MIT")
                .put("url", "https://opensource.org/license/mit");
        return info;
    }
}
