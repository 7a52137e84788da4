package org.outcomes.sampledata.tree;

import com.networknt.schema.ValidationMessage;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;

/** Says what a schema refuses in words that fit the other faults. */
final class SchemaFault {

    private SchemaFault() {}

    static Fault of(BundleFile file, ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        Node node = new Node(file, pointer, message.getInstanceNode());
        String reason = reason(message);
        return message.getType().equals("additionalProperties")
                ? node.fault(message.getProperty(), reason)
                : node.fault(reason);
    }

    private static String reason(ValidationMessage message) {
        return switch (message.getType()) {
            case "pattern" -> "is not " + SchemaTitles.of(message.getSchemaLocation());
            case "format" -> refusalOfFormat(message);
            case "required", "dependentRequired" -> "lacks \"%s\"".formatted(missing(message));
            case "additionalProperties" -> "is not a member that the format knows";
            case "false" -> "has no place here";
            default -> message.getError();
        };
    }

    private static String missing(ValidationMessage message) {
        return String.valueOf(message.getArguments()[0]);
    }

    private static String refusalOfFormat(ValidationMessage message) {
        String format = message.getSchemaNode().asText();
        String text = message.getInstanceNode().asText();
        return EvidenceFormat.refusal(format, text).orElse("is not a day of the calendar");
    }
}
