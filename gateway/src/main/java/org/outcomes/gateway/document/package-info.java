/** The OpenAPI document over HTTP, and a reader for it. */
@NullMarked
package org.outcomes.gateway.document;

import org.jspecify.annotations.NullMarked;
