package org.outcomes.gateway.union.app;

import java.time.LocalDate;
import org.outcomes.gateway.service.CallHeaders;

/**
 * A collection that all three services keep.
 *
 * @param path such as {@code /v1/sources}
 * @param key the field that names an item
 */
public record SharedCollection(String path, String key, LocalDate asOf, CallHeaders headers) {}
