package org.outcomes.gateway.evidence.app;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.outcomes.gateway.service.CallHeaders;
import org.outcomes.kit.audience.Viewpoint;

/**
 * What is asked of the evidence of an area.
 *
 * @param framework the code of an outcome framework; empty: the first that has the outcome area, or
 *     the first of all
 * @param outcomeArea the code of one of its outcome areas; empty: all of them
 * @param viewpoint for whom and for which day
 * @param headers what is passed on of the caller's request
 */
public record AreaQuestion(
        String area,
        Optional<String> framework,
        Optional<String> outcomeArea,
        Viewpoint viewpoint,
        CallHeaders headers) {

    /** The same about all outcome areas. */
    AreaQuestion ofAllOutcomeAreas() {
        return new AreaQuestion(area, framework, Optional.empty(), viewpoint, headers);
    }

    /** The same within a framework. */
    AreaQuestion in(String code) {
        return new AreaQuestion(area, Optional.of(code), outcomeArea, viewpoint, headers);
    }

    /** The same as one service is asked. */
    EvidenceOfService.Question toService() {
        return new EvidenceOfService.Question(path(), viewpoint.audience(), headers);
    }

    private String path() {
        StringBuilder path = new StringBuilder("/v1/areas/");
        path.append(encoded(area)).append("/evidence?asOf=").append(viewpoint.asOf());
        framework.ifPresent(code -> path.append("&framework=").append(encoded(code)));
        outcomeArea.ifPresent(code -> path.append("&outcomeArea=").append(encoded(code)));
        return path.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
