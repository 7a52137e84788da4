package org.outcomes.gateway.union.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The items of all services, each once.
 *
 * @param warnings which services are missing from it
 */
public record Union(List<JsonNode> items, List<String> warnings) {}
