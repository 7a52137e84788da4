/**
 * The three services as the gateway calls them: addresses, timeout, circuit breaker, and what is
 * passed on of a caller.
 */
@NullMarked
package org.outcomes.gateway.service;

import org.jspecify.annotations.NullMarked;
