/** Wiring: the codes of vocabularies in JSON, health, and the documents that the gateway serves. */
@NullMarked
package org.outcomes.gateway.platform;

import org.jspecify.annotations.NullMarked;
