package org.outcomes.gateway.service;

import java.util.Optional;

/**
 * What is passed on of the caller's request.
 *
 * @param authorization the caller's own Authorization header
 * @param requestId the id under which all services log the request
 */
public record CallHeaders(Optional<String> authorization, String requestId) {}
