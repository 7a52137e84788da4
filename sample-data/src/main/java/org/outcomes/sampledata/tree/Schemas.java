package org.outcomes.sampledata.tree;

import static java.util.stream.Collectors.toSet;

import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;

/** Holds trees against the JSON Schemas of the format. */
public final class Schemas {

    private static final String ADDRESS = "https://outcomes.local/schema/";
    private static final String FOLDER = "classpath:org/outcomes/sampledata/schema/";

    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(
                    VersionFlag.V202012,
                    factory ->
                            factory.metaSchema(withOurFormats())
                                    .schemaMappers(to -> to.mapPrefix(ADDRESS, FOLDER)));

    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .formatAssertionsEnabled(true)
                    .regularExpressionFactory(Schemas::matchingAsAWhole)
                    .build();

    private Schemas() {}

    /** Where this tree departs from the schema of its file. */
    public static Stream<Fault> faults(Node tree) {
        Set<ValidationMessage> messages = schema(tree.file()).validate(tree.json());
        Set<String> withoutPattern =
                messages.stream()
                        .filter(message -> message.getType().equals("pattern"))
                        .map(message -> message.getInstanceLocation().toString())
                        .collect(toSet());
        return messages.stream()
                .filter(message -> !followsFromPattern(message, withoutPattern))
                .map(message -> SchemaFault.of(tree.file(), message));
    }

    private static JsonSchema schema(BundleFile file) {
        String name = file.fileName().replace(".json", ".schema.json");
        return FACTORY.getSchema(SchemaLocation.of(ADDRESS + name), CONFIG);
    }

    /** What does not have the pattern cannot have the format either, which would say it again. */
    private static boolean followsFromPattern(ValidationMessage message, Set<String> places) {
        return message.getType().equals("format")
                && places.contains(message.getInstanceLocation().toString());
    }

    private static JsonMetaSchema withOurFormats() {
        JsonMetaSchema standard = JsonMetaSchema.getV202012();
        return JsonMetaSchema.builder(standard.getIri(), standard)
                .formats(EvidenceFormat.all())
                .build();
    }

    /** All patterns of the schemas are anchored; in Java a $ would let a line end pass. */
    private static RegularExpression matchingAsAWhole(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return value -> pattern.matcher(value).matches();
    }
}
