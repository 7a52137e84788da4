package org.outcomes.gateway.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The services' answers to the gateway's question, written by hand as the contract has them. */
public final class StubEvidence {

    public static final String PATH = "/v1/areas/E08000018/evidence";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OF_AN_OUTCOME_AREA =
            List.of("summaries", "judgements", "findings", "recommendations", "commitments");

    private StubEvidence() {}

    /** Lets all services know all outcome areas. */
    public static void ofTheFramework() {
        StubServices.INDICATORS.answer(PATH, read("indicators").toString());
        StubServices.INSPECTIONS.answer(PATH, read("inspections").toString());
        StubServices.COMMITMENTS.answer(PATH, read("commitments").toString());
    }

    /**
     * Lets inspections and commitments answer for one outcome area, as they do when it is asked
     * for.
     */
    public static void of(String outcomeArea) {
        ofTheFramework();
        StubServices.INSPECTIONS.answer(PATH, only(read("inspections"), outcomeArea).toString());
        StubServices.COMMITMENTS.answer(PATH, only(read("commitments"), outcomeArea).toString());
    }

    /** Lets all services say that they know no such framework or outcome area. */
    public static void ofNoFramework() {
        StubServices.INDICATORS.answer(PATH, withoutFramework("indicators").toString());
        StubServices.INSPECTIONS.answer(PATH, withoutFramework("inspections").toString());
        StubServices.COMMITMENTS.answer(PATH, withoutFramework("commitments").toString());
    }

    /** The answer of a service, to be changed by a test. */
    public static ObjectNode read(String service) {
        try (InputStream file =
                StubEvidence.class.getResourceAsStream("/evidence/" + service + ".json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The answer of a service that knows no such framework. */
    public static ObjectNode withoutFramework(String service) {
        return read(service).putNull("outcomeFramework");
    }

    private static ObjectNode only(ObjectNode evidence, String outcomeArea) {
        for (String list : OF_AN_OUTCOME_AREA) {
            if (evidence.path(list) instanceof ArrayNode records) {
                ArrayNode kept = JSON.createArrayNode();
                for (JsonNode record : records) {
                    if (record.path("outcomeArea").asText().equals(outcomeArea)) {
                        kept.add(record);
                    }
                }
                evidence.set(list, kept);
            }
        }
        return evidence;
    }
}
