/** Passing on: the services' resource paths, streamed both ways to the service that owns them. */
@NullMarked
package org.outcomes.gateway.relay;

import org.jspecify.annotations.NullMarked;
