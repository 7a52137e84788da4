package org.outcomes.indicators.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.outcomes.indicators.fixture.Json;

/** The evidence of Rotherham as the gateway asks for it. */
final class Evidence {

    private static final String PATH = "/v1/areas/E08000018/evidence?framework=ecm-2004&asOf=";

    private Evidence() {}

    /** All of it on a day. */
    static JsonNode on(String asOf) {
        return Json.get(PATH + asOf);
    }

    /** The measures of an outcome area on a day. */
    static List<JsonNode> measures(String asOf, String outcomeArea) {
        return Json.elements(Json.get(PATH + asOf + "&outcomeArea=" + outcomeArea).get("measures"));
    }

    /** One measure on a day. */
    static JsonNode measure(String asOf, String indicator, String breakdown) {
        return Json.elements(on(asOf).get("measures")).stream()
                .filter(measure -> measure.get("code").textValue().equals(indicator))
                .filter(measure -> measure.get("breakdown").textValue().equals(breakdown))
                .findFirst()
                .orElseThrow();
    }
}
